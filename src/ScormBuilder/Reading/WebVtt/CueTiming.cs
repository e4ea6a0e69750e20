using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>The line that says when a caption is shown, and where (W3C WebVTT, 4.1, "WebVTT cue timings").</summary>
/// <param name="Start">Milliseconds from the recording's start.</param>
/// <param name="End">The same for its end.</param>
/// <param name="Settings">What follows the times.</param>
/// <param name="SettingsOffset">Where that starts in the line.</param>
internal sealed partial record CueTiming(long Start, long End, string Settings, int SettingsOffset)
{
    /// <summary>What makes a line a timing, and can stand in no other.</summary>
    public const string Arrow = "-->";

    /// <summary>The timing that a line holds; null when it holds none.</summary>
    public static CueTiming? Read(string line)
    {
        var match = Shape().Match(line);
        if (!match.Success || Timestamp.Milliseconds(match.Groups["start"].Value) is not { } start || Timestamp.Milliseconds(match.Groups["end"].Value) is not { } end)
        {
            return null;
        }

        var settings = match.Groups["settings"];
        return new CueTiming(start, end, settings.Value, settings.Index);
    }

    [GeneratedRegex(@"^(?<start>[0-9:.]+)[ \t]+-->[ \t]+(?<end>[0-9:.]+)(?<settings>([ \t].*)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
