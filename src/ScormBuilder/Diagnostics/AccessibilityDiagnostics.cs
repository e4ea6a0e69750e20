namespace ScormBuilder.Diagnostics;

/// <summary>SB82x: what keeps people out (WCAG 2.2), as far as wording shows it.</summary>
internal static class AccessibilityDiagnostics
{
    public static Diagnostic VagueLink(SourceSpan span, string text) => new(span, Severity.Warning, "SB821",
        $"The link text '{text}' does not say where the link leads (WCAG 2.2, 2.4.4).", "Use the name of the page or document as the link text.");

    public static Diagnostic AddressAsLink(SourceSpan span, string address) => new(span, Severity.Warning, "SB822",
        $"The link text is the address '{address}', which a screen reader spells out (WCAG 2.2, 2.4.4).", "Use the name of the page or document as the link text: [name](address).");

    public static Diagnostic NoColumnHeader(SourceSpan span) => new(span, Severity.Warning, "SB823",
        "A column of the table has no header (WCAG 2.2, 1.3.1).", "Give every column a name in the first row of the table. Only the first column can go without one.");

    public static Diagnostic PoorAlt(SourceSpan span, string alt, string reason) => new(span, Severity.Warning, "SB824",
        $"The text alternative '{alt}' {reason} (WCAG 2.2, 1.1.1).", "Describe what the image shows, as far as it matters for the text around it.");

    public static Diagnostic NotDescribed(SourceSpan span, string video) => new(span, Severity.Warning, "SB826",
        $"The video '{video}' has no audio description (WCAG 2.2, 1.2.5).",
        "Add a version in which a voice describes what can be seen: described=\"media/name.mp4\". If the video's own sound already describes everything that can be seen, write all-in-sound=true instead.");

    public static Diagnostic Moves(SourceSpan span, string path, string time) => new(span, Severity.Warning, "SB827",
        $"'{path}' moves by itself {time}, and learners cannot stop it (WCAG 2.2, 2.2.2).",
        "Export it as a video and show it with '::: video' and silent=true, so that learners can start and stop it. Or make it move only once, for 5 seconds at most. Or use a still image.");

    public static Diagnostic ColourOnly(SourceSpan span, string words) => new(span, Severity.Warning, "SB825",
        $"'{words}' relies on colour, which not everyone can see (WCAG 2.2, 1.4.1).", "Refer to it by its words or its position as well.");
}
