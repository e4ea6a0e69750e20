namespace ScormBuilder.Diagnostics;

/// <summary>SB7xx: languages and translations.</summary>
internal static class LanguageDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string tag) => new(span, Severity.Error, "SB701",
        $"'{tag}' is not a language.", "Write a language tag (BCP 47): a code in small letters, followed by a script or region if needed, for example gd, zh-Hans or en-GB.");

    public static Diagnostic BadAttributes(SourceSpan span, string written) => new(span, Severity.Error, "SB702",
        $"'{written}' after words in square brackets cannot be read.", "Write the language of the words, for example [fàilte]{lang=gd}. To show a brace, write '\\{'.");

    public static Diagnostic NoWords(SourceSpan span, string written) => new(span, Severity.Error, "SB703",
        $"'{written}' must follow words in square brackets.", "Put the words it applies to in square brackets directly before it, for example [fàilte]{lang=gd}.");

    public static Diagnostic Twice(SourceSpan span, string tag) => new(span, Severity.Error, "SB704",
        $"'{tag}' is listed twice.", "List each language once under 'languages'. Leave out the one under 'language'.");

    public static Diagnostic NotListed(string file, string language, string owner) => new(SourceSpan.StartOf(file), Severity.Error, "SB705",
        $"The file is in '{language}', which is not a language of the {owner}.", $"Add '{language}' to 'languages' in {owner}.yaml, or delete the file.");

    public static Diagnostic NoOriginal(string file, string original) => new(SourceSpan.StartOf(file), Severity.Error, "SB706",
        $"The file is a translation of '{original}', which does not exist.", "Rename it to match the file it translates, with the language tag before the file extension.");

    public static Diagnostic NoTranslation(string file, string translation, string language) => new(SourceSpan.StartOf(file), Severity.Warning, "SB707",
        $"This file is not translated into '{language}'. Learners who use that language see the original.", $"Write '{translation}'.");

    public static Diagnostic NotTranslated(SourceSpan span, string what, string language) => new(span, Severity.Warning, "SB708",
        $"The translation into '{language}' does not include {what}. Learners who use that language see the original.", "Add it here, under the same key as in the original.");

    public static Diagnostic NotInOriginal(SourceSpan span, string what, IEnumerable<string> known, string written) => new(span, Severity.Error, "SB709",
        $"The original has no {what}.", $"{Suggestion.For(written, known)} A translation can only contain texts that the original has.");

    public static Diagnostic NotAText(SourceSpan span, string key) => new(span, Severity.Error, "SB710",
        $"'{key}' cannot be translated, because it is the same in every language.", "Delete it here. It is taken from the original.");

    public static Diagnostic PartMissing(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB711",
        $"The {kind} '{id}' is missing in this translation.", "Put it in the same place as in the original. Learners' progress must mean the same in every language.");

    public static Diagnostic PartElsewhere(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB712",
        $"The {kind} '{id}' is not on this page in the original.", "Move it to the same page as in the original.");

    public static Diagnostic NoPlayerWords(SourceSpan span, string tag) => new(span, Severity.Warning, "SB713",
        $"The player is not translated into '{tag}', so its buttons and messages are in English.", "Add a file to packaging/player/strings, or accept the English words, which are marked as English.");

    public static Diagnostic DraftedWords(SourceSpan span, string tag) => new(span, Severity.Warning, "SB714",
        $"The player's words in '{tag}' are a machine translation that no speaker of the language has reviewed.", "Have them reviewed, then set '_status' in their file to 'reviewed'.");

    public static Diagnostic InOneLanguage(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB716",
        "The file cannot be translated, because its content is the same in every language.", "Delete it. Sources are listed as they were published, and wording to avoid applies only to the suite's own language.");

    public static Diagnostic NotOfSuite(SourceSpan span, string tag, IEnumerable<string> known) => new(span, Severity.Error, "SB717",
        $"The suite does not have the language '{tag}'.", $"Add it to 'languages' in suite.yaml, or remove it here. The suite has: {string.Join(", ", known)}.");

    public static Diagnostic OtherPassages(SourceSpan span, int count, int original) => new(span, Severity.Error, "SB718",
        $"The story does not have the same number of passages ({count}) as the original ({original}).", "Keep the same passages in the same order as the original. Translate only their names and texts.");

    public static Diagnostic OtherLinks(SourceSpan span, string passage, int count, int original) => new(span, Severity.Error, "SB719",
        $"The passage '{passage}' does not have the same number of links ({count}) as the matching passage of the original ({original}).", "Keep the same links in the same order as the original. A choice must mean the same in every language.");

    public static Diagnostic LeadsElsewhere(SourceSpan span, string passage, string original) => new(span, Severity.Error, "SB720",
        $"This link leads to '{passage}', but the original leads to a different passage, '{original}'.", "Link to the passage at the same position in this file as in the original, by its name in this file.");

    public static Diagnostic InPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB721",
        $"'{key}' is plain text, so learners would see the language mark as it is written.",
        "Write only the words here. To mark their language, use them in the text of the page, for example [fàilte]{lang=gd}.");
}
