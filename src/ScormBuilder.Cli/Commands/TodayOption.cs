using System.CommandLine;
using System.Globalization;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--today</c>: the day for which dates in the sources are judged. It decides warnings, never what a package holds.</summary>
internal static class TodayOption
{
    /// <summary>The day that a person named, or this one.</summary>
    public static DateOnly Chosen(DateOnly? named) => named ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    public static Option<DateOnly?> Create() => new("--today")
    {
        Description = "Date used to decide which sources, contacts and reviews are due, for example 2026-11-22. The default is today.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                result.AddError($"'{written}' is not a date. Write it like this: 2026-11-22.");
            }

            return day;
        },
    };
}
