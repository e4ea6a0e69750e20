using System.Globalization;

namespace ScormBuilder.Diagnostics;

/// <summary>SB605 to SB620: what is in a picture, a film, a recording or a document.</summary>
internal static class MediaDiagnostics
{
    public static Diagnostic TooManyParts(SourceSpan span, int limit) => new(span, Severity.Error, "SB605",
        string.Create(CultureInfo.InvariantCulture, $"The SVG image has more than {limit:N0} parts to draw once its copies, patterns, masks, markers and filters are counted, and would freeze a phone."),
        "Simplify the drawing, take out copies of copies and filters, or export it as a PNG image.");

    public static Diagnostic Damaged(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB606",
        $"'{path}' is damaged: {what}.", "Export or copy it again, and open it once to see that it is whole.");

    public static Diagnostic NotPlayed(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB607",
        $"'{path}' has {what}, which not all browsers show or play.",
        "Export it again in a form that they do: a film as H.264 with AAC sound (MP4), sound as AAC (M4A) or MP3, a picture as PNG or JPEG.");

    public static Diagnostic NotCleaned(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB608",
        $"'{path}' holds {what}, which could tell who made it and where, and which cannot be taken out.", "Export it again with picture and sound alone.");

    public static Diagnostic NoLength(SourceSpan span, string path) => new(span, Severity.Warning, "SB609",
        $"'{path}' does not say how long it is, as films that a browser records do not: learners cannot move to a place in it.",
        "Write it anew with its index; a film editor does that, and so does: ffmpeg -i film.webm -c copy new.webm.");

    public static Diagnostic LargePicture(SourceSpan span, string path, int width, int height, long bytes) => new(span, Severity.Warning, "SB610",
        string.Create(CultureInfo.InvariantCulture, $"'{path}' has {width:N0} by {height:N0} pixels and {Size(bytes)}: on a phone it loads slowly, and costs the learner data."),
        "Make it 2,000 pixels wide at most, and save a photograph as JPEG or WebP of medium quality, which makes it smaller than 500 kB.");

    public static Diagnostic LargeFile(SourceSpan span, string path, long bytes, long limit) => new(span, Severity.Warning, "SB614",
        string.Create(CultureInfo.InvariantCulture, $"'{path}' has {Size(bytes)}; above {Size(limit)} many platforms refuse a package, and learners on a phone wait for it."),
        "Export it smaller: a film at 720 lines, a recording at 96 kbit/s, a document with its pictures compressed; or link to it.");

    public static Diagnostic LargeModule(SourceSpan span, int files, long bytes, long limit) => new(span, Severity.Warning, "SB633",
        string.Create(CultureInfo.InvariantCulture, $"The {files:N0} media files of the module have {Size(bytes)} together; many platforms refuse a package above {Size(limit)} or less."),
        "Ask the platform's administrator for its limit, and export films and recordings smaller, or put some of them into a module of their own.");

    public static Diagnostic NamesAuthor(SourceSpan span, string path, string author) => new(span, Severity.Warning, "SB615",
        $"The properties of '{path}' name a person or an organisation: '{author}'.",
        "If that is a person, take the name out: in Office under File > Info > Check for Issues > Inspect Document, in a PDF under its properties. If it is your organisation, set SB615 to off under 'levels' in suite.yaml.");

    public static Diagnostic BeyondEnd(SourceSpan span, string path, string start, string length) => new(span, Severity.Warning, "SB616",
        $"The caption starts at {start}, and '{path}' ends at {length}: nobody sees it.", "Move the captions to the times of this film or recording, which starts at 00:00.000, or name the captions that belong to it.");

    public static Diagnostic Repeated(SourceSpan span, int count) => new(span, Severity.Warning, "SB617",
        string.Create(CultureInfo.InvariantCulture, $"{count} captions repeat a line of the caption before them, as those that YouTube makes by itself do: everybody reads it twice."),
        "Leave each line in one caption, from when it is said until the next one starts.");

    public static Diagnostic SilentWithSound(SourceSpan span, string path) => new(span, Severity.Error, "SB618",
        $"The block says silent=true, and '{path}' has a sound track.", "Name its captions in place of silent=true, or export the film without its sound track.");

    public static Diagnostic NoSound(SourceSpan span, string path) => new(span, Severity.Warning, "SB619",
        $"'{path}' has no sound track, so that there is nothing for captions to say.", "Write silent=true, and take out captions and all-in-sound; the text of the block says what is seen.");

    public static Diagnostic SilentAndHeard(SourceSpan span, string key) => new(span, Severity.Error, "SB620",
        $"The block says silent=true, and has '{key}', which only a film with sound has.", $"Delete '{key}', or delete silent=true.");

    private static string Size(long bytes) =>
        bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB");
}
