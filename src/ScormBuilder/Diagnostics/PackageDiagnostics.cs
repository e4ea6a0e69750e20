namespace ScormBuilder.Diagnostics;

/// <summary>SB6xx: media, state and packages.</summary>
internal static class PackageDiagnostics
{
    public static Diagnostic UnknownMedia(SourceSpan span, string path, IEnumerable<string> known) => new(span, Severity.Error, "SB601",
        $"'{path}' is not a type of file that every platform accepts.", $"Use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    public static Diagnostic NotWhatItSays(SourceSpan span, string path, string kind) => new(span, Severity.Error, "SB602",
        $"'{path}' has the file name of {kind} but is not one.",
        path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) ? "Start the first line with WEBVTT and leave the second line empty. If the captions are in another format, export them again as WebVTT." : "Export the file again in that format, or correct its file extension.");

    public static Diagnostic WrongUse(SourceSpan span, string path, string kind, IEnumerable<string> expected) => new(span, Severity.Error, "SB604",
        $"'{path}' is {kind}, which cannot be used here.", $"Use a file that ends in one of: {string.Join(", ", expected.Order(StringComparer.Ordinal))}.");

    public static Diagnostic UnsafeSvg(SourceSpan span, string what, string remedy) => new(span, Severity.Error, "SB603",
        $"The SVG image contains {what}.", remedy);

    public static Diagnostic StateTooLong(SourceSpan span, int characters, string standard, int limit, string costliest) => new(span, Severity.Error, "SB611",
        $"Saving a learner's progress could take {characters} characters. The limit of {standard} is {limit}.", $"Split the module. These take up the most: {costliest}.");

    public static Diagnostic KeyCollision(SourceSpan span, string first, string second) => new(span, Severity.Error, "SB612",
        $"'{first}' and '{second}' have the same key in the learner's saved progress.", "Rename one of them. This is a rare coincidence.");

    public static Diagnostic SameName(SourceSpan span, string first, string second, string name) => new(span, Severity.Error, "SB613",
        $"'{first}' and '{second}' would both be named '{name}' in the package.", "Rename one of the files.");
}
