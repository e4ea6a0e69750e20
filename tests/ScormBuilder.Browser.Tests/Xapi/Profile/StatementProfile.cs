using System.Text.Json.Nodes;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>The profile that is written beside packages, and what statements make of it.</summary>
internal sealed class StatementProfile
{
    private const string Subregistration = "https://w3id.org/xapi/profiles/extensions/subregistration";

    private static readonly Lazy<StatementProfile> Written = new(() =>
    {
        using var content = CourseCompiler.Beside(["xapi"]).Single().Open();
        return new StatementProfile(JsonNode.Parse(content)!);
    });

    private readonly string version;
    private readonly PatternMatcher patterns;

    private StatementProfile(JsonNode profile)
    {
        version = (string)profile["versions"]![0]!["id"]!;
        Templates = [.. profile["templates"]!.AsArray().Select(template => new StatementTemplate(template!))];
        patterns = new PatternMatcher(profile["patterns"]!.AsArray());
    }

    public static StatementProfile Ours => Written.Value;

    public IReadOnlyList<StatementTemplate> Templates { get; }

    /// <summary>What is wrong with statements that say that they keep to the profile: of each exactly one template holds, and each series follows a pattern.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<JsonNode> statements)
    {
        var ours = statements.Where(IsOurs).ToList();
        var broken = ours.SelectMany(statement => FaultsOf(statement).Select(fault => $"{fault} in {statement.ToJsonString()}")).ToList();
        return broken.Count > 0 ? broken : [.. ours.GroupBy(SeriesOf).Where(series => !Follows(series)).Select(series => $"no pattern: {string.Join(' ', series.Select(XapiPlatform.Verb))}")];
    }

    private IEnumerable<string> FaultsOf(JsonNode statement) =>
        Templates.Where(template => template.IsFor(statement)).ToList() is [var one] ? one.Faults(statement).Select(place => $"{one.Id} {place}") : ["not one template"];

    /// <summary>In the order of their times; of the same time, as they came.</summary>
    private bool Follows(IEnumerable<JsonNode> series) =>
        patterns.Follows([.. series.OrderBy(statement => (string)statement["timestamp"]!, StringComparer.Ordinal).Select(statement => Templates.Single(template => template.IsFor(statement)).Id)]);

    private bool IsOurs(JsonNode statement) => JsonPath.Find(statement, "$.context.contextActivities.category[*].id").Any(id => (string)id! == version);

    private static string SeriesOf(JsonNode statement) =>
        $"{statement["context"]!["registration"]} {statement["context"]!["extensions"]![Subregistration]?[0]!["subregistration"]}";
}
