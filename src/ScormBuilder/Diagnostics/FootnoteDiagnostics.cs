namespace ScormBuilder.Diagnostics;

/// <summary>SB321 to SB328: footnotes.</summary>
internal static class FootnoteDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string name, IEnumerable<string> known) => new(span, Severity.Error, "SB321",
        $"The page has no footnote '{name}'.", known.Any() ? Suggestion.For(name, known) : $"Write its text on a line of its own: [^{name}]: ...");

    public static Diagnostic Unused(SourceSpan span, string name) => new(span, Severity.Error, "SB322",
        $"Nothing on the page refers to the footnote '{name}'.", $"Write [^{name}] in the text that it belongs to, or delete it.");

    public static Diagnostic Twice(SourceSpan span, string name, SourceSpan first) => new(span, Severity.Error, "SB323",
        $"The page has a footnote '{name}' at {first} too.", "Give one of them another name, or delete it.");

    public static Diagnostic NotHere(SourceSpan span, string where, string remedy) => new(span, Severity.Error, "SB324",
        $"A footnote stands {where}.", remedy);

    public static Diagnostic InPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB328",
        $"'{key}' is plain text, in which a footnote's mark stays as it is written.", "Move the mark to a text of the page, or write out what the footnote says.");

    public static Diagnostic NotAFootnote(SourceSpan span) => new(span, Severity.Error, "SB325",
        "This looks like a footnote and is none.", "Write [^name], with a name of letters from a to z, digits and hyphens; for a literal bracket write '\\['.");

    public static Diagnostic Empty(SourceSpan span, string name) => new(span, Severity.Error, "SB326",
        $"The footnote '{name}' has no text.", "Write its text after the colon.");

    public static Diagnostic NotOneParagraph(SourceSpan span) => new(span, Severity.Error, "SB327",
        "A footnote is one paragraph, and this is more.", "Keep to one paragraph without lists, or move the rest to the page's text.");
}
