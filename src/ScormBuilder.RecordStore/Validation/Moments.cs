using System.Globalization;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Timestamps and durations as the specification writes them (Data, sections 4.5 and 4.6).</summary>
internal static class Moments
{
    private static readonly string[] NegativeZero = ["-00", "-0000", "-00:00"];

    /// <summary>How this store writes a moment.</summary>
    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The moment that a text names; null when it names none. A text without a zone is taken as UTC.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (!Patterns.Timestamp.IsMatch(text) || NegativeZero.Any(zone => text.EndsWith(zone, StringComparison.Ordinal) && text.LastIndexOf('T') < text.Length - zone.Length))
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(Extended(text), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    /// <summary>True for a duration in which only the last number has a fraction.</summary>
    public static bool IsDuration(string text)
    {
        var skeleton = Patterns.DurationNumber.Replace(text, "#");
        var fraction = text.IndexOfAny(['.', ',']);
        return !text.Contains('#', StringComparison.Ordinal)
            && skeleton.Contains('#', StringComparison.Ordinal)
            && !skeleton.EndsWith('T')
            && Patterns.DurationSkeleton.IsMatch(skeleton)
            && (fraction < 0 || !text[(fraction + 1)..^1].Any(letter => !char.IsAsciiDigit(letter)));
    }

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
    ];

    /// <summary>The same moment with hyphens, colons, seconds and at most seven digits of a fraction.</summary>
    private static string Extended(string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        var date = text[..split].Replace("-", "", StringComparison.Ordinal);
        var rest = text[(split + 1)..];
        var zoneAt = rest.IndexOfAny(['Z', '+', '-']);
        var time = zoneAt < 0 ? rest : rest[..zoneAt];
        return $"{date[..4]}-{date[4..6]}-{date[6..]}T{Time(time)}{(zoneAt < 0 ? "" : Zone(rest[zoneAt..]))}";
    }

    private static string Time(string time)
    {
        var at = time.IndexOfAny(['.', ',']);
        var digits = (at < 0 ? time : time[..at]).Replace(":", "", StringComparison.Ordinal).PadRight(6, '0');
        var fraction = at < 0 ? "" : "." + time[(at + 1)..][..Math.Min(7, time.Length - at - 1)];
        return $"{digits[..2]}:{digits[2..4]}:{digits[4..]}{fraction}";
    }

    private static string Zone(string zone)
    {
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        return zone == "Z" ? zone : $"{zone[0]}{digits[..2]}:{(digits.Length > 2 ? digits[2..] : "00")}";
    }
}
