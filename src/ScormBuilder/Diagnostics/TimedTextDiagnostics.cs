namespace ScormBuilder.Diagnostics;

/// <summary>SB62x and SB63x: captions and descriptions as WebVTT.</summary>
internal static class TimedTextDiagnostics
{
    private const string TimingExample = "Write times like this: 00:01.500 --> 00:04.000. Each time has 2 digits for minutes, 2 digits for seconds, a full stop and 3 digits.";

    public static Diagnostic BadTiming(SourceSpan span, string written) => new(span, Severity.Error, "SB621",
        $"'{written}' is not a valid caption timing.", TimingExample);

    public static Diagnostic EndsBeforeStart(SourceSpan span) => new(span, Severity.Error, "SB622",
        "The caption must end after it starts.", "Correct one of its two times.");

    public static Diagnostic Backwards(SourceSpan span, int before) => new(span, Severity.Error, "SB623",
        $"The caption starts before the one on line {before}.", "Put captions in the order in which they start, or correct the time.");

    public static Diagnostic Overlap(SourceSpan span, int before) => new(span, Severity.Warning, "SB624",
        $"The caption starts while the one on line {before} is still shown, so both are shown at once.", "End the earlier caption sooner. If two people speak at once, give each caption its own position, for example 'line:10%'.");

    public static Diagnostic NoText(SourceSpan span) => new(span, Severity.Error, "SB625",
        "The caption has no text.", "Write its text on the line below the timing, or delete the timing.");

    public static Diagnostic NoCaption(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB626",
        "The file has no captions.", "Add at least one: a timing such as 00:01.500 --> 00:04.000, with the text on the line below.");

    public static Diagnostic NoTiming(SourceSpan span) => new(span, Severity.Error, "SB627",
        "These lines do not belong to a caption, so they are never shown.", "Put a timing above them. A caption cannot contain an empty line. To write a comment, start it with NOTE.");

    public static Diagnostic BadSetting(SourceSpan span, string written) => new(span, Severity.Error, "SB628",
        $"'{written}' is not a valid caption setting.", "Write vertical:rl, line:80%, position:50%, size:60%, align:start or region:name, each only once, or delete it.");

    public static Diagnostic UnknownTag(SourceSpan span, string tag) => new(span, Severity.Error, "SB629",
        $"'{tag}' is not a WebVTT tag, so it is not shown.", "To describe a sound, write [door slams]. To show '<', write '&lt;'.");

    public static Diagnostic NoEmptyLine(SourceSpan span) => new(span, Severity.Error, "SB630",
        "A caption starts here without an empty line before it.", "Put an empty line above the caption, and above its name if it has one.");

    public static Diagnostic TooLate(SourceSpan span, string block) => new(span, Severity.Error, "SB631",
        $"A {block} block after the first caption has no effect.", "Move it above the first caption.");

    public static Diagnostic BadSignature(SourceSpan span) => new(span, Severity.Error, "SB632",
        "The first line does not start with the word WEBVTT.", "Write only WEBVTT on the first line.");
}
