namespace ScormBuilder.Diagnostics;

/// <summary>SB34x to SB37x: the containers of a page and what they hold.</summary>
internal static class BlockDiagnostics
{
    public static Diagnostic Empty(SourceSpan span, string name) => new(span, Severity.Error, "SB340",
        $"':::{name}' has nothing inside.", "Write its content between its first line and the line ':::' that closes it.");

    public static Diagnostic TooFewColons(SourceSpan span, string name, string inner, int colons) => new(span, Severity.Error, "SB341",
        $"':::{name}' starts with no more colons than ':::{inner}' inside of it, so that the page cannot be read on from here.",
        $"To have it inside, start and end ':::{name}' with {colons + 1} colons: {new string(':', colons + 1)} {name}. Otherwise put a line ':::' before it.");

    public static Diagnostic ValueNotAllowed(SourceSpan span, string name, string key, string value, IEnumerable<string> allowed) => new(span, Severity.Error, "SB342",
        $"'{value}' is not a value that '{key}' of ':::{name}' can have.", Suggestion.For(value, allowed));

    public static Diagnostic NoProvenance(SourceSpan span) => new(span, Severity.Error, "SB343",
        "The testimony does not say where it comes from.",
        "Write provenance=consented (its speaker agreed to its use here), provenance=published source=id-of-a-source, or provenance=illustrative (written for this module).");

    public static Diagnostic PublishedWithoutSource(SourceSpan span) => new(span, Severity.Error, "SB344",
        "The testimony is published, and does not say where.", "Name its source: source=id-of-a-source.");

    public static Diagnostic SourceOfUnpublished(SourceSpan span) => new(span, Severity.Error, "SB345",
        "The testimony names a source, and is not published.", "Write provenance=published, or leave the source out.");

    public static Diagnostic PartOutside(SourceSpan span, string part, string container) => new(span, Severity.Error, "SB346",
        $"':::{part}' stands outside of ':::{container}'.", $"Put it between a line ':::: {container}' and a line '::::'.");

    public static Diagnostic NotAPart(SourceSpan span, string what, string container, string part) => new(span, Severity.Error, "SB347",
        $"{what} stands in ':::{container}' and in none of its parts.", $"Put it inside of a ':::{part}', or outside of ':::{container}'.");

    public static Diagnostic PartCount(SourceSpan span, string container, string part, int count, int fewest, int most) => new(span, Severity.Error, "SB348",
        $"':::{container}' has {count} of ':::{part}'.", $"Give it {fewest} to {most} of them, or write it in another way.");

    public static Diagnostic NoAlternative(SourceSpan span, string source) => new(span, Severity.Error, "SB349",
        $"The figure '{source}' has no text alternative (WCAG 2.2, 1.1.1).",
        "Say what it shows: alt=\"...\". If it shows nothing that the text does not say, write decorative=true instead.");

    public static Diagnostic DecorativeWithText(SourceSpan span) => new(span, Severity.Error, "SB350",
        "The figure is decorative, and something says what it shows.", "Leave out 'decorative', or leave out 'alt' and the description.");

    public static Diagnostic NoCaption(SourceSpan span) => new(span, Severity.Error, "SB351",
        "The figure has no caption.", "Write it between ::: figure and :::. For a picture without one write ![what it shows](media/name.png).");

    public static Diagnostic NotOneTable(SourceSpan span) => new(span, Severity.Error, "SB352",
        "There is not one table, and nothing else, in ':::table'.", "Put one Markdown table into it, with a row of headers above a line '| --- | --- |'.");

    public static Diagnostic DescribedTwice(SourceSpan span, string described) => new(span, Severity.Error, "SB353",
        $"The sound of the video tells all that is seen, and there is a version with audio description, '{described}'.", "Leave out 'all-in-sound' or 'described'.");
}
