using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>The page that an organisation adds informs: it asks nothing of learners, keeps nothing of them, and has no files.</summary>
internal static class LocalPages
{
    public static IEnumerable<Diagnostic> Check(CourseModule module) => module.Pages.Where(page => page.IsLocal).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(Page page)
    {
        var blocks = ModuleParts.Blocks(page).ToList();
        var images = blocks.SelectMany(block => block.Texts).SelectMany(text => text.Parts).OfType<ImagePart>().Select(image => ModuleDiagnostics.NotOnLocalPage(image.Span, "A picture"));
        return blocks.Where(block => Name(block) is not null).Select(block => ModuleDiagnostics.NotOnLocalPage(block.Span, Name(block)!)).Concat(images);
    }

    private static string? Name(Block block) => block switch
    {
        QuestionBlock => "A question",
        CheckBlock => "A check",
        ScenarioBlock => "A scenario",
        ChecklistBlock => "A checklist",
        ActionBlock or ActionPlanBlock => "An action",
        ReflectionBlock => "A reflection",
        ConfidenceBlock => "A question about confidence",
        _ => block.Media.Any() ? "A file" : null,
    };
}
