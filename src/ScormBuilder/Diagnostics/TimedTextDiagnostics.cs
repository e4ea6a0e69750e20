namespace ScormBuilder.Diagnostics;

/// <summary>SB62x and SB63x: captions and descriptions as WebVTT.</summary>
internal static class TimedTextDiagnostics
{
    private const string TimingExample = "Write it as 00:01.500 --> 00:04.000: two digits each for minutes and seconds, a point, three digits.";

    public static Diagnostic BadTiming(SourceSpan span, string written) => new(span, Severity.Error, "SB621",
        $"'{written}' is not the timing of a caption.", TimingExample);

    public static Diagnostic EndsBeforeStart(SourceSpan span) => new(span, Severity.Error, "SB622",
        "The caption does not end after it starts.", "Correct one of its two times.");

    public static Diagnostic Backwards(SourceSpan span, int before) => new(span, Severity.Error, "SB623",
        $"The caption starts before the one of line {before}.", "Put captions in the order in which they start, or correct the time.");

    public static Diagnostic Overlap(SourceSpan span, int before) => new(span, Severity.Warning, "SB624",
        $"The caption starts while the one of line {before} is still shown, so that both are shown at once.", "End the earlier one sooner; where two people speak at once, give each a place as in 'line:10%'.");

    public static Diagnostic NoText(SourceSpan span) => new(span, Severity.Error, "SB625",
        "The caption has no text.", "Write its text in the line below the timing, or delete the timing.");

    public static Diagnostic NoCaption(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB626",
        "The file holds no caption.", "Add at least one: a timing as 00:01.500 --> 00:04.000, and the text in the line below.");

    public static Diagnostic NoTiming(SourceSpan span) => new(span, Severity.Error, "SB627",
        "These lines belong to no caption, so that they are never shown.", "Put their timing above them; inside of a caption there can be no empty line. A remark starts with NOTE.");

    public static Diagnostic BadSetting(SourceSpan span, string written) => new(span, Severity.Error, "SB628",
        $"'{written}' is not a setting of a caption.", "Write vertical:rl, line:80%, position:50%, size:60%, align:start or region:name, each once, or leave it out.");

    public static Diagnostic UnknownTag(SourceSpan span, string tag) => new(span, Severity.Error, "SB629",
        $"'{tag}' is no tag of WebVTT, so that it is not shown.", "For a sound write [door slams]; for a literal '<' write '&lt;'.");

    public static Diagnostic NoEmptyLine(SourceSpan span) => new(span, Severity.Error, "SB630",
        "A caption starts here without an empty line before it.", "Put an empty line above it, and above its name where it has one.");

    public static Diagnostic TooLate(SourceSpan span, string block) => new(span, Severity.Error, "SB631",
        $"A {block} block after the first caption has no effect.", "Move it above the first caption.");

    public static Diagnostic BadSignature(SourceSpan span) => new(span, Severity.Error, "SB632",
        "The first line does not start with the word WEBVTT.", "Write WEBVTT alone in the first line.");
}
