using ScormBuilder.Checking.Accessibility;
using ScormBuilder.Checking.Language;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks the wording of a module. Every diagnostic is a warning.</summary>
internal sealed class WordingChecks(Suite suite)
{
    private readonly PreferredTerms terms = new(suite);
    private readonly Acronyms acronyms = new(suite);

    public IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var writings = Writing.Of(module).ToList();
        var images = AltTexts.Check(module).Concat(Descriptions.Check(module));
        return IsEnglish(module.Language)
            ? images.Concat(writings.SelectMany(InAnyLanguage)).Concat(writings.SelectMany(InEnglish)).Concat(BareAnswers.Check(module))
            : images.Concat(writings.SelectMany(InAnyLanguage));
    }

    /// <summary>
    /// Checks the shared texts for the same words and sentences as pages. The many names of organisations in them are left as
    /// they are written.
    /// </summary>
    public IEnumerable<Diagnostic> CheckShared() => Writing.Of(suite).SelectMany(writing => writing.Passages.SelectMany(UnfinishedTexts.Check).Concat(
        suite.Language is { } language && IsEnglish(language) ? LongSentences.Check(writing).Concat(writing.Passages.SelectMany(terms.Check)) : []));

    private static IEnumerable<Diagnostic> InAnyLanguage(Writing writing) =>
        writing.Passages.SelectMany(passage => LinkTexts.Check(passage).Concat(TableHeaders.Check(passage)).Concat(UnfinishedTexts.Check(passage)));

    private IEnumerable<Diagnostic> InEnglish(Writing writing) =>
        Readability.Check(writing, suite.ReadingEase)
            .Concat(LongSentences.Check(writing))
            .Concat(acronyms.Check(writing))
            .Concat(writing.Passages.SelectMany(passage =>
                Ampersands.Check(passage).Concat(ColourOnly.Check(passage)).Concat(terms.Check(passage))));

    private static bool IsEnglish(string language) => language.Split('-')[0] == "en";
}
