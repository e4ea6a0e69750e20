using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>Finds places in statements by the JSONPath that profiles may use: names, numbers and stars (xAPI Profiles 1.0, section 8.1).</summary>
internal static partial class JsonPath
{
    /// <summary>What stands at a place; nothing where nothing does.</summary>
    public static IReadOnlyList<JsonNode> Find(JsonNode statement, string path)
    {
        Whole().IsMatch(path).ShouldBeTrue(path);
        IEnumerable<JsonNode> found = [statement];
        foreach (Match step in Step().Matches(path))
        {
            found = found.SelectMany(node => Children(node, step)).ToList();
        }

        return [.. found];
    }

    private static IEnumerable<JsonNode> Children(JsonNode node, Match step)
    {
        var (name, place) = (step.Groups["name"].Value, step.Groups["place"].Value);
        return (node, place) switch
        {
            (JsonArray array, "*") => array.OfType<JsonNode>(),
            (JsonArray array, { Length: > 0 }) => array.Skip(int.Parse(place, System.Globalization.CultureInfo.InvariantCulture)).Take(1).OfType<JsonNode>(),
            (JsonObject one, "") when one[name] is { } child => [child],
            _ => [],
        };
    }

    [GeneratedRegex(@"^\$(\.\w+|\['[^']+'\]|\[(\*|\d+)\])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\.(?<name>\w+)|\['(?<name>[^']+)'\]|\[(?<place>\*|\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
