using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>
/// Checks that each page of a translation has the parts of its original, so that progress means the same in every language.
/// </summary>
internal static class TranslationChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module) =>
        module.Translations.SelectMany(translation => module.Pages.Zip(translation.Pages, (original, page) => Check(original, page, translation.Language)).SelectMany(found => found));

    private static IEnumerable<Diagnostic> Check(Page original, Page translation, string language)
    {
        var (wanted, found) = (Parts(original).ToList(), Parts(translation).ToList());
        foreach (var (kind, id, _) in wanted.Where(part => !found.Exists(other => other.Kind == part.Kind && other.Id == part.Id)))
        {
            yield return LanguageDiagnostics.PartMissing(translation.Span, kind, id);
        }

        foreach (var (kind, id, span) in found.Where(part => !wanted.Exists(other => other.Kind == part.Kind && other.Id == part.Id)))
        {
            yield return LanguageDiagnostics.PartElsewhere(span, kind, id);
        }

        if (original.ContentNote is not null && translation.ContentNote is null)
        {
            yield return LanguageDiagnostics.NotTranslated(translation.Span, "'content-note'", language);
        }
    }

    /// <summary>The parts of a page that keep something of a learner, on the platform or in the browser.</summary>
    private static IEnumerable<(string Kind, string Id, SourceSpan Span)> Parts(Page page) => ModuleParts.Blocks(page).SelectMany(Part);

    private static IEnumerable<(string Kind, string Id, SourceSpan Span)> Part(Block block) => block switch
    {
        QuestionBlock question => [("question", question.Question.Id, block.Span)],
        CheckBlock check => [("check", check.CheckId, block.Span)],
        ScenarioBlock scenario => [("scenario", scenario.ScenarioId, block.Span)],
        ChecklistBlock checklist => [("checklist", checklist.Id, block.Span)],
        ActionBlock action => [("action", action.Id, block.Span)],
        ReflectionBlock reflection => [("reflection", reflection.Id, block.Span)],
        _ => [],
    };
}
