using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads places on an image.</summary>
internal static partial class HotspotReader
{
    public static HotspotQuestion Read(QuestionSource source)
    {
        source.Map.Require("image");
        var regions = source.Items("regions", "The region", Region);
        return new HotspotQuestion
        {
            Image = source.Image("image"),
            Options = [.. regions.Select(region => region.Option)],
            Areas = [.. regions.Select(region => region.Area)],
        };
    }

    private static Placed? Region(MapReader map, MarkdownReader markdown)
    {
        var at = map.Matching(map.RequiredScalar("at"), "at", Numbers(), "'LEFT TOP WIDTH HEIGHT' as percentages of the image, such as 10 20 30 15");
        var option = OptionReader.Option(map, markdown);
        return at is null || option is null ? null : new Placed(option, AreaOf(at));
    }

    private static Area AreaOf(string at)
    {
        var numbers = at.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToImmutableArray();
        return new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private sealed record Placed(Option Option, Area Area);

    [GeneratedRegex(@"^[0-9]{1,3}( +[0-9]{1,3}){3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
