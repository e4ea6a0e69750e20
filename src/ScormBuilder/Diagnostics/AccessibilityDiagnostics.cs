namespace ScormBuilder.Diagnostics;

/// <summary>SB82x: what keeps people out (WCAG 2.2), as far as wording shows it.</summary>
internal static class AccessibilityDiagnostics
{
    public static Diagnostic VagueLink(SourceSpan span, string text) => new(span, Severity.Warning, "SB821",
        $"The link text '{text}' does not say where the link leads (WCAG 2.2, 2.4.4).", "Write the name of the page or of the document as the link's text.");

    public static Diagnostic AddressAsLink(SourceSpan span, string address) => new(span, Severity.Warning, "SB822",
        $"The link text is the address '{address}', which a screen reader spells out (WCAG 2.2, 2.4.4).", "Write the name of the page or of the document as the link's text: [name](address).");

    public static Diagnostic NoColumnHeader(SourceSpan span) => new(span, Severity.Warning, "SB823",
        "A column of the table has no header (WCAG 2.2, 1.3.1).", "Name every column in the table's first row; only the first column may do without.");

    public static Diagnostic PoorAlt(SourceSpan span, string alt, string reason) => new(span, Severity.Warning, "SB824",
        $"The text alternative '{alt}' {reason} (WCAG 2.2, 1.1.1).", "Say what the image shows, in the words that its place in the text needs.");

    public static Diagnostic NotDescribed(SourceSpan span, string video) => new(span, Severity.Warning, "SB826",
        $"The video '{video}' has no audio description (WCAG 2.2, 1.2.5).",
        "Name a version in which a voice says what is seen: described=\"media/name.mp4\". If its own sound tells all that is seen, write all-in-sound=true instead.");

    public static Diagnostic Moves(SourceSpan span, string path, string time) => new(span, Severity.Warning, "SB827",
        $"'{path}' moves by itself {time}, and nobody can stop it (WCAG 2.2, 2.2.2).",
        "Export it as a film and show it with '::: video' and silent=true, which starts and stops as the learner likes; or let it move for five seconds at most, once; or show a still.");

    public static Diagnostic ColourOnly(SourceSpan span, string words) => new(span, Severity.Warning, "SB825",
        $"'{words}' tells something by its colour, which not everyone sees (WCAG 2.2, 1.4.1).", "Name it by its words or its place too.");
}
