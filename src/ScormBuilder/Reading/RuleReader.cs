using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a completion or success rule.</summary>
internal static class RuleReader
{
    private static readonly string[] Keys = ["pages", "check-taken", "check-passed", "scenario-finished", "all", "any"];

    /// <summary>The rule; null when it is none, which is reported.</summary>
    public static CompletionRule? Read(YamlNode node, MapReader owner, string key)
    {
        if (node is not YamlMap map)
        {
            owner.Map(node, key, "The rule", $"Write below '{key}:', indented by two spaces, 'pages: all' or another of its keys: {string.Join(", ", Keys)}.");
            return null;
        }

        var reader = new MapReader(map, "A rule", owner.Bag);
        var present = Keys.Where(name => reader.Find(name) is not null).ToList();
        reader.End();
        if (present.Count == 1)
        {
            return Rule(present[0], reader, map.Span);
        }

        if (map.Entries.Length == present.Count)
        {
            owner.Bag.Add(YamlDiagnostics.OneRule(map.Span));
        }

        return null;
    }

    private static CompletionRule? Rule(string key, MapReader reader, SourceSpan span) => key switch
    {
        "pages" => Pages(reader, span),
        "all" => new AllRule(Rules(reader, key), span),
        "any" => new AnyRule(Rules(reader, key), span),
        _ => reader.RequiredScalar(key) is { } scalar && reader.Id(scalar) is { } id ? OneThing(key, id, scalar.Span) : null,
    };

    private static CompletionRule OneThing(string key, string id, SourceSpan span) => key switch
    {
        "check-taken" => new CheckTakenRule(id, span),
        "check-passed" => new CheckPassedRule(id, span),
        _ => new ScenarioFinishedRule(id, span),
    };

    private static PagesRule Pages(MapReader reader, SourceSpan span)
    {
        if (reader.Find("pages") is YamlScalar { Value: "all" } all)
        {
            reader.CheckIsOriginal(all, "pages");
            return new PagesRule(null, span);
        }

        if (reader.Find("pages") is YamlScalar other)
        {
            reader.Bag.Add(YamlDiagnostics.WrongKind(other.Span, "'pages'", "'all' or a list of pages", other.Kind, "Write 'pages: all', or below 'pages:' the ids of the pages, each on a line '  - its-id'."));
            return new PagesRule([], span);
        }

        return new PagesRule(reader.Scalars("pages").Select(reader.Id).OfType<string>().ToImmutableArray(), span);
    }

    private static ImmutableArray<CompletionRule> Rules(MapReader reader, string key) =>
        reader.List(key, reader.Find(key)).Select(item => Read(item, reader, key)).OfType<CompletionRule>().ToImmutableArray();
}
