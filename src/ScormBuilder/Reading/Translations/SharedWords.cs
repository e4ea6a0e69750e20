using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Shared;

namespace ScormBuilder.Reading.Translations;

/// <summary>Whether what a translation shows of its suite is translated too.</summary>
internal static class SharedWords
{
    /// <summary>Reports the shared files of which a module shows something in another language than its own.</summary>
    /// <param name="translation">The module in a language.</param>
    /// <param name="suite">Its suite in that language, as far as it is translated.</param>
    public static IEnumerable<Diagnostic> Check(CourseModule translation, Suite suite)
    {
        var language = translation.Language;
        return suite.Language is { } own && Languages.CodeOf(own) == Languages.CodeOf(language)
            ? []
            : Shown(translation, suite).Distinct(StringComparer.Ordinal).Select(file => LanguageDiagnostics.NoTranslation(file, TranslationName.Of(file, language), language));
    }

    private static IEnumerable<string> Shown(CourseModule translation, Suite suite)
    {
        var parts = ModuleTexts.Of(translation).SelectMany(text => text.Parts).ToList();
        var named = parts.OfType<ContactLinkPart>().Select(link => link.ContactId)
            .Concat(ModuleParts.Blocks(translation).OfType<ContactBlock>().Select(block => block.ContactId)).ToHashSet(StringComparer.Ordinal);
        var contacts = suite.Contacts.Where(contact => contact.Language is null && (contact.Kind != ContactKind.Contact || named.Contains(contact.Id)));
        var glossary = suite.GlossaryLanguage is null && parts.Exists(part => part is TermPart or AbbreviationPart) ? [GlossaryReader.Path] : Array.Empty<string>();
        var wording = suite.WordingLanguage is null && parts.Exists(part => part is WordingPart) ? [WordingReader.Path] : Array.Empty<string>();
        return wording.Concat(glossary).Concat(contacts.Select(contact => contact.Span.File)).Concat(ShowsTexts(translation, suite) ? [CourseSource.SuiteFile] : []);
    }

    /// <summary>Whether a module shows sentences of <c>suite.yaml</c> that are not translated; names may be the same in every language.</summary>
    private static bool ShowsTexts(CourseModule translation, Suite suite) =>
        suite.TextsLanguage is null
        && ((suite.AccessibilityContact is not null && suite.Board?.AccessibilityContact is null)
            || (translation.Status == ModuleStatus.Pilot && suite.Pilot?.Reader is not null)
            || IsDefault(translation.Audience, suite.Defaults.Audience)
            || IsDefault(translation.PriorKnowledge, suite.Defaults.PriorKnowledge));

    private static bool IsDefault(string? text, string? byDefault) => text is not null && ReferenceEquals(text, byDefault);
}
