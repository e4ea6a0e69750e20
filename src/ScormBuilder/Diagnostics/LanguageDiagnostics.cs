namespace ScormBuilder.Diagnostics;

/// <summary>SB7xx: languages and translations.</summary>
internal static class LanguageDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string tag) => new(span, Severity.Error, "SB701",
        $"'{tag}' is not a language.", "Write a language tag (BCP 47): a code in small letters, then where it matters a script or a region, as gd, zh-Hans or en-GB.");

    public static Diagnostic BadAttributes(SourceSpan span, string written) => new(span, Severity.Error, "SB702",
        $"'{written}' after words in square brackets cannot be read.", "Say which language they are in, as [fàilte]{lang=gd}; for a literal brace write '\\{'.");

    public static Diagnostic NoWords(SourceSpan span, string written) => new(span, Severity.Error, "SB703",
        $"'{written}' stands after no words in square brackets.", "Put the words that it is about into brackets right before it, as [fàilte]{lang=gd}.");

    public static Diagnostic Twice(SourceSpan span, string tag) => new(span, Severity.Error, "SB704",
        $"'{tag}' is there twice.", "List each language once under 'languages', without the one under 'language'.");

    public static Diagnostic NotListed(string file, string language, string owner) => new(SourceSpan.StartOf(file), Severity.Error, "SB705",
        $"The file is in '{language}', which the {owner} does not have.", $"Add '{language}' to 'languages' in {owner}.yaml, or delete the file.");

    public static Diagnostic NoOriginal(string file, string original) => new(SourceSpan.StartOf(file), Severity.Error, "SB706",
        $"There is no '{original}' that this translates.", "Give it the name of the file that it translates, with the language's tag before the ending.");

    public static Diagnostic NoTranslation(string file, string translation, string language) => new(SourceSpan.StartOf(file), Severity.Warning, "SB707",
        $"There is no translation of this file into '{language}': its learners get it as it is.", $"Write '{translation}'.");

    public static Diagnostic NotTranslated(SourceSpan span, string what, string language) => new(span, Severity.Warning, "SB708",
        $"There is no translation of {what} into '{language}' here: its learners get it as it is.", "Write it here, under the key that it has in the original.");

    public static Diagnostic NotInOriginal(SourceSpan span, string what, IEnumerable<string> known, string written) => new(span, Severity.Error, "SB709",
        $"The original has no {what}.", $"{Suggestion.For(written, known)} A translation holds the texts of its original and nothing else.");

    public static Diagnostic NotAText(SourceSpan span, string key) => new(span, Severity.Error, "SB710",
        $"'{key}' is no text: it is the same in every language.", "Delete it here; it comes from the original.");

    public static Diagnostic PartMissing(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB711",
        $"The {kind} '{id}' is missing in this translation.", "Put it where it stands on the page in the original: learners' progress must mean the same in every language.");

    public static Diagnostic PartElsewhere(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB712",
        $"The {kind} '{id}' does not stand on this page in the original.", "Move it to the page where the original has it.");

    public static Diagnostic NoPlayerWords(SourceSpan span, string tag) => new(span, Severity.Warning, "SB713",
        $"The player has no words in '{tag}': its buttons and messages are in English there.", "Add a file to packaging/player/strings, or take it as it is: the words are marked as English.");

    public static Diagnostic DraftedWords(SourceSpan span, string tag) => new(span, Severity.Warning, "SB714",
        $"The player's words in '{tag}' are a machine's draft that no speaker of the language has reviewed.", "Have them reviewed, then set '_status' in their file to 'reviewed'.");

    public static Diagnostic InOneLanguage(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB716",
        "The file translates what is the same in every language.", "Delete it: sources stand as they were published, and wording to avoid is that of the suite's own language.");

    public static Diagnostic NotOfSuite(SourceSpan span, string tag, IEnumerable<string> known) => new(span, Severity.Error, "SB717",
        $"The suite does not have the language '{tag}'.", $"Add it to 'languages' in suite.yaml, or take it out here. The suite has: {string.Join(", ", known)}.");

    public static Diagnostic OtherPassages(SourceSpan span, int count, int original) => new(span, Severity.Error, "SB718",
        $"The story has {count} passages, and its original {original}.", "Keep the passages of the original in its order: their names and texts are what is translated.");

    public static Diagnostic OtherLinks(SourceSpan span, string passage, int count, int original) => new(span, Severity.Error, "SB719",
        $"The passage '{passage}' has {count} links, and the one at this place in the original {original}.", "Keep the links of the original in its order: a choice must mean the same in every language.");

    public static Diagnostic LeadsElsewhere(SourceSpan span, string passage, string original) => new(span, Severity.Error, "SB720",
        $"This leads to '{passage}', and in the original to the passage '{original}' at another place.", "Let it lead to the passage at the same place in the file as in the original, under its name in this file.");

    public static Diagnostic InPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB721",
        $"'{key}' is plain text, in which a mark of language stays as it is written.",
        "Write the words alone here. To mark their language, use them in a text of the page, as [fàilte]{lang=gd}.");
}
