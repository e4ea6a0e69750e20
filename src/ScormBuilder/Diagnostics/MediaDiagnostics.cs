using System.Globalization;

namespace ScormBuilder.Diagnostics;

/// <summary>SB605 to SB620: what is in a picture, a film, a recording or a document.</summary>
internal static class MediaDiagnostics
{
    public static Diagnostic TooManyParts(SourceSpan span, int limit) => new(span, Severity.Error, "SB605",
        string.Create(CultureInfo.InvariantCulture, $"The SVG image has more than {limit:N0} parts to draw, including copies, patterns, masks, markers and filters. It could make a phone freeze."),
        "Simplify the drawing, remove filters and copies of copies, or export it as a PNG image.");

    public static Diagnostic Damaged(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB606",
        $"'{path}' is damaged: {what}.", "Export or copy it again, then open it to check that it is complete.");

    public static Diagnostic NotPlayed(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB607",
        $"'{path}' has {what}, which some browsers cannot show or play.",
        "Export it again in a format that all browsers support: H.264 with AAC sound (MP4) for a video, AAC (M4A) or MP3 for sound, PNG or JPEG for an image.");

    public static Diagnostic NotCleaned(SourceSpan span, string path, string what) => new(span, Severity.Error, "SB608",
        $"'{path}' contains {what}, which could reveal who made it and where, and which cannot be removed.", "Export it again with only picture and sound.");

    public static Diagnostic NoLength(SourceSpan span, string path) => new(span, Severity.Warning, "SB609",
        $"'{path}' does not say how long it is, which is common in videos recorded by a browser. Learners cannot move to a point in it.",
        "Save it again with an index, in a video editor or with: ffmpeg -i film.webm -c copy new.webm.");

    public static Diagnostic LargePicture(SourceSpan span, string path, int width, int height, long bytes) => new(span, Severity.Warning, "SB610",
        string.Create(CultureInfo.InvariantCulture, $"'{path}' is {width:N0} by {height:N0} pixels and {Size(bytes)}. It loads slowly on a phone and uses the learner's data."),
        "Make it no more than 2,000 pixels wide, and save a photograph as a JPEG or WebP of medium quality, which makes it smaller than 500 kB.");

    public static Diagnostic LargeFile(SourceSpan span, string path, long bytes, long limit) => new(span, Severity.Warning, "SB614",
        string.Create(CultureInfo.InvariantCulture, $"'{path}' is {Size(bytes)}. Many platforms refuse packages above {Size(limit)}, and learners on a phone have to wait for the file."),
        "Export a smaller version: a video at 720p, a recording at 96 kbit/s, or a document with compressed images. Or link to the file instead.");

    public static Diagnostic LargeModule(SourceSpan span, int files, long bytes, long limit) => new(span, Severity.Warning, "SB633",
        string.Create(CultureInfo.InvariantCulture, $"The {files:N0} media files of the module are {Size(bytes)} in total. Many platforms refuse packages above {Size(limit)}, and some have a lower limit."),
        "Ask the platform's administrator about its limit. Export smaller videos and recordings, or move some of them to another module.");

    public static Diagnostic NamesAuthor(SourceSpan span, string path, string author) => new(span, Severity.Warning, "SB615",
        $"The properties of '{path}' name a person or an organisation: '{author}'.",
        "If it is a person, remove the name: in Office under File > Info > Check for Issues > Inspect Document, in a PDF under its properties. If it is your organisation, set SB615 to off under 'levels' in suite.yaml.");

    public static Diagnostic BeyondEnd(SourceSpan span, string path, string start, string length) => new(span, Severity.Warning, "SB616",
        $"The caption starts at {start} but '{path}' ends at {length}, so the caption is never shown.", "Change the times to match this video or recording, which starts at 00:00.000, or use the captions that belong to it.");

    public static Diagnostic Repeated(SourceSpan span, int count) => new(span, Severity.Warning, "SB617",
        string.Create(CultureInfo.InvariantCulture, $"{count} captions repeat a line of the caption before, which is common in YouTube's automatic captions. Learners read the line twice."),
        "Keep each line in one caption only, from when it is spoken until the next line starts.");

    public static Diagnostic SilentWithSound(SourceSpan span, string path) => new(span, Severity.Error, "SB618",
        $"The block has silent=true but '{path}' has a soundtrack.", "Replace silent=true with the video's captions, or export the video without its soundtrack.");

    public static Diagnostic NoSound(SourceSpan span, string path) => new(span, Severity.Warning, "SB619",
        $"'{path}' has no soundtrack, so captions have nothing to show.", "Write silent=true and remove 'captions' and 'all-in-sound'. Describe what can be seen in the text of the block.");

    public static Diagnostic SilentAndHeard(SourceSpan span, string key) => new(span, Severity.Error, "SB620",
        $"The block has silent=true but also '{key}', which is only for a video with sound.", $"Delete '{key}', or delete silent=true.");

    private static string Size(long bytes) =>
        bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB");
}
