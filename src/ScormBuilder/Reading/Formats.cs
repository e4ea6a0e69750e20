using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ScormBuilder.Reading;

/// <summary>The formats of values that standards define.</summary>
internal static partial class Formats
{
    public const string SemVerExample = "a version such as 1.0.0 (SemVer)";
    public const string DateExample = "a date such as 2026-11-22";
    public const string PhoneExample = "a telephone number such as 0131 123 4567, +44 131 123 4567 or 0131 123 4567 ext 12";
    public const string EmailExample = "an email address such as support@example.org";
    public const string AddressExample = "an address such as https://example.org/page";
    public const string AbbreviationExample = "a capital letter followed by letters and digits, such as GMC or A&E, up to 16 characters";
    public const string DurationExample = "a duration such as PT25M (ISO 8601), longer than zero and no longer than a day";

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

    /// <summary>The day that a text as 2026-11-22 names; null when it names none.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{1,22}[0-9](,? ?(ext(ension|n)?\.?|x|#) ?[0-9]{1,8})?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Phone();

    [GeneratedRegex(@"^[^\s@<>""]{1,64}@[^\s@<>""]{1,180}\.[A-Za-z]{2,24}\z", RegexOptions.CultureInvariant)]
    public static partial Regex Email();

    [GeneratedRegex(@"^(?=.{2,16}\z)[A-Z][A-Za-z0-9]*(&[A-Z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    public static partial Regex Abbreviation();

    [GeneratedRegex(@"^https?://[^\s<>""{}|\\^`]+\z", RegexOptions.CultureInvariant)]
    public static partial Regex WebAddress();

    [GeneratedRegex(@"^https://[^\s<>""{}|\\^`]+\z", RegexOptions.CultureInvariant)]
    public static partial Regex SecureAddress();

    [GeneratedRegex(@"^PT(?=[0-9])([0-9]{1,3}H)?([0-9]{1,4}M)?([0-9]{1,5}S)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationShape();
}
