using System.Text.RegularExpressions;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a source of evidence.</summary>
internal static partial class SourceReader
{
    private static readonly string[] Statuses = ["seen-publisher", "seen-secondary", "derived", "unverified"];

    /// <summary>The source; null when something it cannot do without is missing or wrong, which is reported.</summary>
    public static Source? Read(MapReader map)
    {
        var id = map.RequiredId();
        var publisher = map.RequiredText("publisher", 255);
        var title = map.RequiredText("title", 500);
        var status = (SourceStatus?)map.OneOf(map.RequiredScalar("status"), "status", Statuses);
        var source = new Source
        {
            Id = id ?? "",
            Publisher = publisher ?? "",
            Title = title ?? "",
            Year = map.Matching(map.OptionalScalar("year"), "year", Year(), "a year such as 2021"),
            Url = map.Matching(map.OptionalScalar("url"), "url", Formats.WebAddress(), "an address such as https://example.org/page"),
            Seen = map.OptionalDate("seen"),
            CheckBy = map.OptionalDate("check-by"),
            Status = status ?? SourceStatus.Unverified,
            Note = map.OptionalText("note"),
            Span = map.Span,
        };
        map.End();
        return id is null || publisher is null || title is null || status is null ? null : source;
    }

    [GeneratedRegex(@"^(19|20)[0-9]{2}([-–](19|20)?[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
