using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Files;

namespace ScormBuilder.Assets;

/// <summary>How long an SVG image moves by itself: SMIL's elements (SVG Animations 2) and CSS animations.</summary>
internal static partial class SvgMotion
{
    /// <summary>Milliseconds for which it moves; <see cref="long.MaxValue"/> for one that never stops, 0 for one that does not move.</summary>
    public static long Milliseconds(IFileTree files, string path)
    {
        using var reader = new StreamReader(SvgCleaner.Cleaned(() => files.OpenRead(path)), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return Element().Matches(text).Select(element => Length(element.Value)).Concat(Style().Matches(text).Select(style => Length(style.Value))).DefaultIfEmpty(0).Max();
    }

    private static long Length(string written)
    {
        if (Endless().IsMatch(written))
        {
            return long.MaxValue;
        }

        var count = Count().Match(written) is { Success: true } times ? Number(times.Groups[1].Value) : 1;
        return (long)(Time().Matches(written).Sum(Seconds) * Math.Max(1, count) * 1000);
    }

    private static double Seconds(Match time) => Number(time.Groups[1].Value) * time.Groups[2].Value switch
    {
        "ms" => 0.001,
        "min" => 60,
        "h" => 3600,
        _ => 1,
    };

    private static double Number(string digits) => double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, 1e9) : 0;

    [GeneratedRegex(@"<(animate|animateMotion|animateTransform|animateColor)\b[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"animation(-duration|-iteration-count)?\s*:[^;}""]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex(@"\binfinite\b|repeat(Count|Dur)\s*=\s*""\s*indefinite", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Endless();

    [GeneratedRegex(@"repeatCount\s*=\s*""\s*([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    /// <summary>A length, with its unit; in an element only that of 'dur' and 'repeatDur'.</summary>
    [GeneratedRegex(@"(?:\b(?:dur|repeatDur)\s*=\s*""\s*|(?<=animation[^""=]*[:\s,]))([0-9]*\.?[0-9]+)(ms|s|min|h)?(?![\w.%])", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
