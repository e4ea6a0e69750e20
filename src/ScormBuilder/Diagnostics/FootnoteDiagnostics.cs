namespace ScormBuilder.Diagnostics;

/// <summary>SB321 to SB328: footnotes.</summary>
internal static class FootnoteDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string name, IEnumerable<string> known) => new(span, Severity.Error, "SB321",
        $"The page has no footnote '{name}'.", known.Any() ? Suggestion.For(name, known) : $"Write the footnote on a line of its own: [^{name}]: ...");

    public static Diagnostic Unused(SourceSpan span, string name) => new(span, Severity.Error, "SB322",
        $"Nothing on the page refers to the footnote '{name}'.", $"Write [^{name}] in the text it belongs to, or delete the footnote.");

    public static Diagnostic Twice(SourceSpan span, string name, SourceSpan first) => new(span, Severity.Error, "SB323",
        $"The page already has a footnote '{name}' at {first}.", "Rename or delete one of them.");

    public static Diagnostic NotHere(SourceSpan span, string where, string remedy) => new(span, Severity.Error, "SB324",
        $"A footnote cannot be used {where}.", remedy);

    public static Diagnostic InPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB328",
        $"'{key}' is plain text, so learners would see the footnote's mark as it is written.", "Move the mark to the text of the page, or write out what the footnote says.");

    public static Diagnostic NotAFootnote(SourceSpan span) => new(span, Severity.Error, "SB325",
        "This looks like a footnote but is not one.", "Write [^name], where the name has only letters from a to z, digits and hyphens. To show a bracket, write '\\['.");

    public static Diagnostic Empty(SourceSpan span, string name) => new(span, Severity.Error, "SB326",
        $"The footnote '{name}' has no text.", "Write its text after the colon.");

    public static Diagnostic NotOneParagraph(SourceSpan span) => new(span, Severity.Error, "SB327",
        "A footnote must be a single paragraph.", "Shorten it to one paragraph without lists, or move the rest into the text of the page.");
}
