namespace ScormBuilder.Diagnostics;

/// <summary>SB34x to SB37x: the containers of a page and what they hold.</summary>
internal static class BlockDiagnostics
{
    public static Diagnostic Empty(SourceSpan span, string name) => new(span, Severity.Error, "SB340",
        $"':::{name}' has nothing inside.", "Write its content between its opening line and the line ':::' that closes it.");

    public static Diagnostic TooFewColons(SourceSpan span, string name, string inner, int colons) => new(span, Severity.Error, "SB341",
        $"':::{name}' contains ':::{inner}' but does not start with more colons, so the rest of the page cannot be read.",
        $"To put ':::{inner}' inside, start and end ':::{name}' with {colons + 1} colons: {new string(':', colons + 1)} {name}. To put it after ':::{name}', add a line ':::' before it.");

    public static Diagnostic ValueNotAllowed(SourceSpan span, string name, string key, string value, IEnumerable<string> allowed) => new(span, Severity.Error, "SB342",
        $"'{value}' is not a valid value for '{key}' in ':::{name}'.", Suggestion.For(value, allowed));

    public static Diagnostic NoProvenance(SourceSpan span) => new(span, Severity.Error, "SB343",
        "The testimony does not say where it comes from.",
        "Write provenance=consented (the speaker agreed to its use here), provenance=published source=id-of-a-source, or provenance=illustrative (written for this module).");

    public static Diagnostic PublishedWithoutSource(SourceSpan span) => new(span, Severity.Error, "SB344",
        "The testimony is marked as published but does not name its source.", "Add its source: source=id-of-a-source.");

    public static Diagnostic SourceOfUnpublished(SourceSpan span) => new(span, Severity.Error, "SB345",
        "The testimony names a source but is not marked as published.", "Write provenance=published, or remove the source.");

    public static Diagnostic PartOutside(SourceSpan span, string part, string container) => new(span, Severity.Error, "SB346",
        $"':::{part}' must be inside ':::{container}'.", $"Put it between a line ':::: {container}' and a line '::::'.");

    public static Diagnostic NotAPart(SourceSpan span, string what, string container, string part) => new(span, Severity.Error, "SB347",
        $"{what} is inside ':::{container}' but not inside one of its parts.", $"Move it into a ':::{part}', or out of ':::{container}'.");

    public static Diagnostic PartCount(SourceSpan span, string container, string part, int count, int fewest, int most) => new(span, Severity.Error, "SB348",
        $"':::{container}' contains ':::{part}' {count} times.", $"It must contain ':::{part}' {fewest} to {most} times. Add or remove some, or present the content another way.");

    public static Diagnostic NoAlternative(SourceSpan span, string source) => new(span, Severity.Error, "SB349",
        $"The figure '{source}' has no text alternative (WCAG 2.2, 1.1.1).",
        "Describe what it shows: alt=\"...\". If it shows nothing that the text does not already say, write decorative=true instead.");

    public static Diagnostic DecorativeWithText(SourceSpan span) => new(span, Severity.Error, "SB350",
        "The figure is marked as decorative but also has a description.", "Remove 'decorative', or remove 'alt' and the description.");

    public static Diagnostic NoCaption(SourceSpan span) => new(span, Severity.Error, "SB351",
        "The figure has no caption.", "Write a caption between ::: figure and :::. For an image without a caption, write ![what it shows](media/name.png).");

    public static Diagnostic NotOneTable(SourceSpan span) => new(span, Severity.Error, "SB352",
        "':::table' must contain one table and nothing else.", "Put one Markdown table in it, with a row of headers above a line '| --- | --- |'.");

    public static Diagnostic DescribedTwice(SourceSpan span, string described) => new(span, Severity.Error, "SB353",
        $"The video is marked as describing everything in its sound, but also has a version with audio description, '{described}'.", "Remove 'all-in-sound' or 'described'.");
}
