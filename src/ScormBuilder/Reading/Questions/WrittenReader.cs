using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads what is answered by writing.</summary>
internal static class WrittenReader
{
    private const int LongestAnswer = 40;

    /// <summary>As many digits as a person would type, and as a state can hold.</summary>
    private const int LongestNumber = 12;

    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly string[] Cases = ["ignore", "match"];
    private static readonly string[] Spellings = ["exact", "tolerant"];

    /// <summary>A word or phrase.</summary>
    public static FillInQuestion FillIn(QuestionSource source)
    {
        var map = source.Map;
        map.Require("accept");
        return new FillInQuestion
        {
            Accepted = map.Scalars("accept").Select(answer => Answer(answer, map)).OfType<string>().ToImmutableArray(),
            MatchCase = map.OneOf(map.OptionalScalar("case"), "case", Cases) == 1,
            TolerateSpelling = map.OneOf(map.OptionalScalar("spelling"), "spelling", Spellings) == 1,
        };
    }

    /// <summary>A number: one that is right, or a range.</summary>
    public static NumericQuestion Numeric(QuestionSource source)
    {
        var map = source.Map;
        var exact = Number(map, "answer", map.OptionalScalar("answer"));
        var (from, to) = (Number(map, "from", map.OptionalScalar("from")), Number(map, "to", map.OptionalScalar("to")));
        var (hasExact, hasFrom, hasTo) = (map.Find("answer") is not null, map.Find("from") is not null, map.Find("to") is not null);
        if (hasFrom != hasTo || hasExact == hasFrom)
        {
            map.Bag.Add(QuestionDiagnostics.NumberOrRange(map.Span));
        }

        return new NumericQuestion { From = exact ?? from ?? 0, To = exact ?? to ?? 0, Unit = map.OptionalText("unit", 60) };
    }

    /// <summary>A text of the learner's own.</summary>
    public static FreeTextQuestion FreeText(QuestionSource source) =>
        new() { ModelAnswer = source.Markdown.Blocks(source.Map.OptionalScalar("model-answer")) };

    private static string? Answer(YamlScalar scalar, MapReader map)
    {
        map.CheckIsTranslated(scalar);
        var text = scalar.Value.Trim();
        if (text.Length <= LongestAnswer)
        {
            return text;
        }

        map.Bag.Add(YamlDiagnostics.TooLong(scalar.Span, "accept", text.Length, LongestAnswer));
        return null;
    }

    private static decimal? Number(MapReader map, string key, YamlScalar? scalar)
    {
        map.CheckIsOriginal(scalar, key);
        if (scalar is null)
        {
            return null;
        }

        if (scalar.Value.Length <= LongestNumber && decimal.TryParse(scalar.Value, Decimal, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        map.Bag.Add(YamlDiagnostics.BadFormat(scalar.Span, key, scalar.Value, "a number of up to 12 characters, such as 12 or -0.5"));
        return null;
    }
}
