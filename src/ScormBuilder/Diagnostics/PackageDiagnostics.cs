namespace ScormBuilder.Diagnostics;

/// <summary>SB6xx: media, state and packages.</summary>
internal static class PackageDiagnostics
{
    public static Diagnostic UnknownMedia(SourceSpan span, string path, IEnumerable<string> known) => new(span, Severity.Error, "SB601",
        $"'{path}' is not a kind of file that every platform takes.", $"Use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    public static Diagnostic NotWhatItSays(SourceSpan span, string path, string kind) => new(span, Severity.Error, "SB602",
        $"'{path}' is named as {kind} and is not one.",
        path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) ? "Begin its first line with WEBVTT, and leave the second one empty; captions in another format are exported again as WebVTT." : "Export the file again in that format, or correct its ending.");

    public static Diagnostic WrongUse(SourceSpan span, string path, string kind, IEnumerable<string> expected) => new(span, Severity.Error, "SB604",
        $"'{path}' is {kind}, which cannot stand here.", $"Name a file that ends in one of: {string.Join(", ", expected.Order(StringComparer.Ordinal))}.");

    public static Diagnostic UnsafeSvg(SourceSpan span, string what, string remedy) => new(span, Severity.Error, "SB603",
        $"The SVG image contains {what}.", remedy);

    public static Diagnostic StateTooLong(SourceSpan span, int characters, string standard, int limit, string costliest) => new(span, Severity.Error, "SB611",
        $"A learner's place could take {characters} characters; {standard} gives {limit}.", $"Split the module. What costs most: {costliest}.");

    public static Diagnostic KeyCollision(SourceSpan span, string first, string second) => new(span, Severity.Error, "SB612",
        $"'{first}' and '{second}' get the same key in the learner's state.", "Rename one of them; it is chance, and rare.");

    public static Diagnostic SameName(SourceSpan span, string first, string second, string name) => new(span, Severity.Error, "SB613",
        $"'{first}' and '{second}' would both be '{name}' in the package.", "Rename one of the files.");
}
