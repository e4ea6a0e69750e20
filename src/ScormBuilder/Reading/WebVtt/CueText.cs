using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>The text of captions (W3C WebVTT, 4.2.2, "WebVTT cue text span").</summary>
internal static partial class CueText
{
    private static readonly string[] Tags = ["b", "c", "i", "lang", "ruby", "rt", "u", "v"];

    private static readonly char[] EndsName = ['.', ' ', '\t'];

    /// <summary>Offsets and texts of what stands in angle brackets and is no tag: browsers leave it out.</summary>
    public static IEnumerable<(int Offset, string Text)> Faults(string line)
    {
        for (var start = line.IndexOf('<', StringComparison.Ordinal); start >= 0;)
        {
            var end = line.IndexOf('>', start);
            var inner = end < 0 ? line[(start + 1)..] : line[(start + 1)..end];
            if (end < 0 || !IsTag(inner))
            {
                yield return (start, end < 0 ? line[start..] : line[start..(end + 1)]);
            }

            start = end < 0 ? -1 : line.IndexOf('<', end);
        }
    }

    /// <summary>A line without its tags.</summary>
    public static string Plain(string line) => Tag().Replace(line, "").Trim();

    private static bool IsTag(string inner)
    {
        var name = inner.StartsWith('/') ? inner[1..] : inner.Split(EndsName, 2)[0];
        return Tags.Contains(name, StringComparer.Ordinal) || Timestamp.Milliseconds(inner) is not null;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
