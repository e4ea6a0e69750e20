namespace ScormBuilder.Diagnostics;

/// <summary>SB34x to SB37x: the containers of a page and what they hold.</summary>
internal static class BlockDiagnostics
{
    public static Diagnostic Empty(SourceSpan span, string name) => new(span, Severity.Error, "SB340",
        $"':::{name}' has nothing inside.", "Write its content between its first line and the line ':::' that closes it.");

    public static Diagnostic TooFewColons(SourceSpan span, string name, string inner, int colons) => new(span, Severity.Error, "SB341",
        $"':::{name}' starts with no more colons than ':::{inner}' inside of it, so that the page cannot be read on from here.",
        $"To have it inside, start and end ':::{name}' with {colons + 1} colons: {new string(':', colons + 1)} {name}. Otherwise put a line ':::' before it.");
}
