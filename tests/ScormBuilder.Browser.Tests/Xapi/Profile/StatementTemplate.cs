using System.Text.Json.Nodes;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>A template of a profile, matched as the specification says (xAPI Profiles 1.0, part three, section 2.1).</summary>
internal sealed class StatementTemplate(JsonNode template)
{
    /// <summary>Where the determining properties stand that our templates use.</summary>
    private static readonly Dictionary<string, string> Determining = new()
    {
        ["verb"] = "$.verb.id",
        ["objectActivityType"] = "$.object.definition.type",
    };

    private static readonly string[] Others =
        ["contextGroupingActivityType", "contextParentActivityType", "contextOtherActivityType", "contextCategoryActivityType", "attachmentUsageType", "objectStatementRefTemplate", "contextStatementRefTemplate"];

    public string Id { get; } = (string)template["id"]!;

    /// <summary>Whether the statement has the determining properties.</summary>
    public bool IsFor(JsonNode statement)
    {
        Others.ShouldAllBe(other => template[other] == null);
        return Determining.All(each => template[each.Key] is not { } value || Has(statement, each.Value, value));
    }

    /// <summary>Places whose rules the statement breaks.</summary>
    public IEnumerable<string> Faults(JsonNode statement) =>
        template["rules"]!.AsArray().Where(rule => !Follows(statement, rule!)).Select(rule => (string)rule!["location"]!);

    private static bool Follows(JsonNode statement, JsonNode rule)
    {
        rule["selector"].ShouldBeNull();
        var values = JsonPath.Find(statement, (string)rule["location"]!);
        var presence = (string?)rule["presence"];
        var isPresent = presence switch { "included" => values.Count > 0, "excluded" => values.Count == 0, _ => true };
        var isStrict = presence != "recommended" || values.Count > 0;
        return isPresent && (!isStrict || presence == "excluded" || (
            (rule["any"] is not JsonArray any || values.Any(value => IsIn(any, value)))
            && (rule["all"] is not JsonArray all || values.All(value => IsIn(all, value)))
            && (rule["none"] is not JsonArray none || !values.Any(value => IsIn(none, value)))));
    }

    private static bool Has(JsonNode statement, string path, JsonNode value) => JsonPath.Find(statement, path).Any(found => JsonNode.DeepEquals(found, value));

    private static bool IsIn(JsonArray values, JsonNode value) => values.Any(each => JsonNode.DeepEquals(each, value));
}
