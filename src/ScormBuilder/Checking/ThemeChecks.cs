using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks the contrast of the colours of a theme, wherever they meet (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
internal static class ThemeChecks
{
    private const double LeastForText = 4.5;
    private const double LeastForParts = 3;

    /// <summary>The pairs of colours that meet, from <c>packaging/player/base/contrast.json</c>.</summary>
    private static readonly Lazy<ImmutableArray<Meeting>> Meetings = new(Read);

    /// <summary>Every two colours that meet, of which the theme sets at least one, and that are too alike.</summary>
    public static IEnumerable<Diagnostic> Check(Theme theme) => TooAlike("light", theme.Light).Concat(TooAlike("dark", theme.Dark));

    private static IEnumerable<Diagnostic> TooAlike(string scheme, ImmutableSortedDictionary<string, ThemeColour> colours)
    {
        foreach (var (front, ground, least) in Meetings.Value)
        {
            var ratio = Contrast(colours[front].Value, colours[ground].Value);
            if (ratio < least && (colours[front].Span ?? colours[ground].Span) is { } span)
            {
                yield return ThemeDiagnostics.LowContrast(span, scheme, front, ground, Written(Math.Floor(ratio * 100) / 100), Written(least));
            }
        }
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance of a colour as <c>#0065bd</c>.</summary>
    private static double Luminance(string colour) => (0.2126 * Linear(colour, 1)) + (0.7152 * Linear(colour, 3)) + (0.0722 * Linear(colour, 5));

    private static double Linear(string colour, int at)
    {
        var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static string Written(double ratio) => ratio.ToString("0.##", CultureInfo.InvariantCulture);

    private static ImmutableArray<Meeting> Read()
    {
        using var content = typeof(ThemeChecks).Assembly.GetManifestResourceStream("player/contrast.json")!;
        using var json = JsonDocument.Parse(content);
        return [.. In(json.RootElement.GetProperty("text"), LeastForText), .. In(json.RootElement.GetProperty("parts"), LeastForParts)];
    }

    private static List<Meeting> In(JsonElement grounds, double least) =>
        [.. grounds.EnumerateObject().SelectMany(ground => ground.Value.EnumerateArray().Select(front => new Meeting(front.GetString()!, ground.Name, least)))];

    private sealed record Meeting(string Front, string Ground, double Least);
}
