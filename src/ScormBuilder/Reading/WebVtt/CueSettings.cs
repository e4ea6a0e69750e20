using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>Where and how a caption is shown (W3C WebVTT, 4.4, "WebVTT cue settings list").</summary>
internal static partial class CueSettings
{
    private const string Percentage = @"(100(\.0{1,9})?|[0-9]{1,2}(\.[0-9]{1,9})?)%";

    /// <summary>Offsets and texts of the settings that are none, or that are there twice.</summary>
    public static IEnumerable<(int Offset, string Text)> Faults(string settings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match word in Word().Matches(settings))
        {
            if (!Setting().IsMatch(word.Value) || !names.Add(word.Value.Split(':')[0]))
            {
                yield return (word.Index, word.Value);
            }
        }
    }

    [GeneratedRegex(@"[^ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^(vertical:(rl|lr)"
        + "|line:(-?[0-9]{1,5}|" + Percentage + ")(,(start|center|end))?"
        + "|position:" + Percentage + "(,(line-left|center|line-right))?"
        + "|size:" + Percentage
        + "|align:(start|center|end|left|right)"
        + @"|region:.+)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();
}
