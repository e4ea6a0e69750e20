using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads the key <c>if</c>: a flag, <c>not</c> and a flag, or a mapping with <c>all</c> or <c>any</c> of them.</summary>
internal static class ConditionReader
{
    private const string Key = "if";
    private const string Not = "not ";

    private static readonly string[] Keys = ["all", "any"];

    /// <summary>The condition; null when there is none, or none that can be read, which is reported.</summary>
    public static Condition? Optional(MapReader map) => map.Find(Key) is { } node ? Whole(node, map) : null;

    /// <summary>The condition that must be there.</summary>
    public static Condition? Required(MapReader map) => map.Require(Key) is { } node ? Whole(node, map) : null;

    private static Condition? Whole(YamlNode node, MapReader owner)
    {
        var condition = Read(node, owner);
        if (condition?.Flags.Skip(ScenarioLimits.MostTerms).FirstOrDefault() is { } tooMany)
        {
            owner.Bag.Add(ScenarioDiagnostics.ConditionTooLong(tooMany.Span, ScenarioLimits.MostTerms));
            return null;
        }

        return condition;
    }

    private static Condition? Read(YamlNode node, MapReader owner) => node switch
    {
        YamlScalar scalar => Flag(scalar, owner),
        YamlMap map => Group(new MapReader(map, "A condition", owner.Bag), map),
        _ => Refuse(node, node.Kind, owner),
    };

    private static Condition? Flag(YamlScalar scalar, MapReader owner)
    {
        owner.CheckIsOriginal(scalar, Key);
        var isSet = !scalar.Value.StartsWith(Not, StringComparison.Ordinal);
        var flag = isSet ? scalar.Value : scalar.Value[Not.Length..].Trim();
        return MapReader.IdPattern().IsMatch(flag) ? new FlagCondition(flag, isSet, scalar.Span) : Refuse(scalar, $"'{scalar.Value}'", owner);
    }

    private static Condition? Group(MapReader reader, YamlMap map)
    {
        var present = Keys.Where(name => reader.Find(name) is not null).ToList();
        reader.End();
        if (present.Count == 1 && map.Entries.Length == 1)
        {
            return Group(present[0], reader, map);
        }

        return map.Entries.Length == present.Count ? Refuse(map, map.Entries.IsEmpty ? "an empty mapping" : "'all' and 'any' together", reader) : null;
    }

    private static Condition? Group(string key, MapReader reader, YamlMap map)
    {
        var items = reader.List(key, reader.Find(key));
        var conditions = items.Select(item => Read(item, reader)).OfType<Condition>().ToImmutableArray();
        if (items.IsEmpty && reader.Find(key) is YamlList)
        {
            reader.Bag.Add(ScenarioDiagnostics.EmptyCondition(map.Span, key));
        }

        return conditions.IsEmpty || conditions.Length < items.Length ? null : key == "all" ? new AllCondition(conditions, map.Span) : new AnyCondition(conditions, map.Span);
    }

    private static Condition? Refuse(YamlNode node, string written, MapReader owner)
    {
        owner.Bag.Add(ScenarioDiagnostics.BadCondition(node.Span, written));
        return null;
    }
}
