using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>A time as <c>01:02:03.456</c> or <c>02:03.456</c> (W3C WebVTT, 4.1, "WebVTT timestamp"); hours have five digits at most.</summary>
internal static partial class Timestamp
{
    /// <summary>The time in milliseconds; null when it is none.</summary>
    public static long? Milliseconds(string text)
    {
        var match = Shape().Match(text);
        return match.Success
            ? (((Number(match, "hours") * 60) + Number(match, "minutes")) * 60 + Number(match, "seconds")) * 1000 + Number(match, "thousandths")
            : null;
    }

    private static long Number(Match match, string part) =>
        match.Groups[part] is { Success: true, Value: var digits } ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^((?<hours>[0-9]{2,5}):)?(?<minutes>[0-5][0-9]):(?<seconds>[0-5][0-9])\.(?<thousandths>[0-9]{3})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
