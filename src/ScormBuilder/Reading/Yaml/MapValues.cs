using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Reads what a key's text stands for: an id, a day, a number, one of some words. What it cannot be is reported and stands as null.</summary>
internal static class MapValues
{
    private static readonly string[] Flags = ["false", "true"];

    /// <summary>A text that must match a pattern, described for the message as <paramref name="expected"/>.</summary>
    public static string? Matching(this MapReader map, YamlScalar? scalar, string key, Regex pattern, string expected)
    {
        map.CheckIsOriginal(scalar, key);
        map.Taken(scalar, new ValueShape.Matching(pattern));
        if (scalar is null || pattern.IsMatch(scalar.Value))
        {
            return scalar?.Value;
        }

        map.Bag.Add(YamlDiagnostics.BadFormat(scalar.Span, key, scalar.Value, expected));
        return null;
    }

    /// <summary>A day that may be left out.</summary>
    public static WrittenDate? OptionalDate(this MapReader map, string key)
    {
        var scalar = map.OptionalScalar(key);
        map.CheckIsOriginal(scalar, key);
        if (scalar is null)
        {
            return null;
        }

        if (Formats.Date(scalar.Value) is { } date)
        {
            return new WrittenDate(date, scalar.Span);
        }

        map.Bag.Add(YamlDiagnostics.BadFormat(scalar.Span, key, scalar.Value, Formats.DateExample));
        return null;
    }

    /// <summary>An id that must be there.</summary>
    public static string? RequiredId(this MapReader map, string key = "id") => map.Id(map.RequiredScalar(key));

    public static string? Id(this MapReader map, YamlScalar? scalar)
    {
        map.CheckIsOriginal(scalar, scalar?.Value);
        map.Taken(scalar, new ValueShape.Matching(MapReader.IdPattern()));
        if (scalar is null || MapReader.IdPattern().IsMatch(scalar.Value))
        {
            return scalar?.Value;
        }

        map.Bag.Add(YamlDiagnostics.BadId(scalar.Span, scalar.Value));
        return null;
    }

    /// <summary>A text that is a language's tag.</summary>
    public static string? Language(this MapReader map, YamlScalar? scalar)
    {
        map.CheckIsOriginal(scalar, "language");
        if (scalar is null || Languages.IsKnown(scalar.Value))
        {
            return scalar?.Value;
        }

        map.Bag.Add(LanguageDiagnostics.Unknown(scalar.Span, scalar.Value));
        return null;
    }

    public static int? OptionalNumber(this MapReader map, string key, int lowest, int highest)
    {
        var scalar = map.OptionalScalar(key);
        map.CheckIsOriginal(scalar, key);
        map.Taken(scalar, new ValueShape.Number(lowest, highest));
        if (scalar is null)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
        {
            return number;
        }

        map.Bag.Add(YamlDiagnostics.BadNumber(scalar.Span, key, scalar.Value, lowest, highest));
        return null;
    }

    /// <summary>True or false; false when left out.</summary>
    public static bool Flag(this MapReader map, string key) => map.OptionalFlag(key) ?? false;

    /// <summary>True or false; null when left out.</summary>
    public static bool? OptionalFlag(this MapReader map, string key) => map.OneOf(map.OptionalScalar(key), key, Flags) is { } value ? value == 1 : null;

    /// <summary>Which one it is of the values that a key can have; an enumeration lists its members in the same order.</summary>
    public static int? OneOf(this MapReader map, YamlScalar? scalar, string key, string[] values)
    {
        map.CheckIsOriginal(scalar, key);
        map.Taken(scalar, new ValueShape.OneOf(values));
        if (scalar is null)
        {
            return null;
        }

        var index = Array.IndexOf(values, scalar.Value);
        if (index >= 0)
        {
            return index;
        }

        map.Bag.Add(YamlDiagnostics.NotAllowed(scalar.Span, key, scalar.Value, values));
        return null;
    }
}
