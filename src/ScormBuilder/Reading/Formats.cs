using System.Text.RegularExpressions;
using System.Xml;

namespace ScormBuilder.Reading;

/// <summary>The formats of values that standards define.</summary>
internal static partial class Formats
{
    public const string SemVerExample = "a version as 1.0.0 (SemVer)";
    public const string DateExample = "a date as 2026-11-22";
    public const string DurationExample = "a duration as PT25M (ISO 8601), more than nothing and at most a day";

    /// <summary>The time that an ISO 8601 duration gives; null when it is none, or nothing, or longer than a day.</summary>
    public static TimeSpan? Duration(string text)
    {
        if (!DurationShape().IsMatch(text))
        {
            return null;
        }

        var time = XmlConvert.ToTimeSpan(text);
        return time > TimeSpan.Zero && time <= TimeSpan.FromDays(1) ? time : null;
    }

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z-]{1,32}(\.[0-9A-Za-z-]{1,32}){0,4})?(\+[0-9A-Za-z-]{1,32}(\.[0-9A-Za-z-]{1,32}){0,4})?\z", RegexOptions.CultureInvariant)]
    public static partial Regex SemVer();

    [GeneratedRegex(@"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\z", RegexOptions.CultureInvariant)]
    public static partial Regex Date();

    [GeneratedRegex(@"^https?://[^\s<>""{}|\\^`]+\z", RegexOptions.CultureInvariant)]
    public static partial Regex WebAddress();

    [GeneratedRegex(@"^PT(?=[0-9])([0-9]{1,3}H)?([0-9]{1,4}M)?([0-9]{1,5}S)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationShape();
}
