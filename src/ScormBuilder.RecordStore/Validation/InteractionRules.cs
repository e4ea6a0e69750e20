using System.Globalization;
using System.Text.Json;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>What the kinds of interactions may carry, and how their right responses are written (Data, section 2.4.4.1).</summary>
internal static class InteractionRules
{
    private const string Section = "2.4.4.1";

    /// <summary>The lists of components that each kind of interaction may have.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> ComponentsOf = new Dictionary<string, string[]>
    {
        ["true-false"] = [],
        ["choice"] = ["choices"],
        ["fill-in"] = [],
        ["long-fill-in"] = [],
        ["matching"] = ["source", "target"],
        ["performance"] = ["steps"],
        ["sequencing"] = ["choices"],
        ["likert"] = ["scale"],
        ["numeric"] = [],
        ["other"] = [],
    };

    private static readonly string[] Lists = ["choices", "scale", "source", "target", "steps"];

    /// <summary>Judges a definition whose properties are each sound.</summary>
    public static IEnumerable<Problem> Check(JsonElement definition, string path)
    {
        var carried = Lists.Append("correctResponsesPattern").Where(name => definition.TryGetProperty(name, out _)).ToList();
        if (!definition.TryGetProperty("interactionType", out var type))
        {
            return carried.Select(name => new Problem(path, $"has \"{name}\" and no \"interactionType\".", Section));
        }

        var kind = type.GetString()!;
        return
        [
            .. carried.Intersect(Lists).Except(ComponentsOf[kind]).Select(name => new Problem(path, $"has \"{name}\", which an interaction of the type {kind} can't have.", Section)),
            .. Patterns(definition).Where(pattern => !Fits(kind, pattern, definition)).Select(pattern => Misfit(kind, pattern, path)),
        ];
    }

    private static IEnumerable<string> Patterns(JsonElement definition) =>
        definition.TryGetProperty("correctResponsesPattern", out var patterns) ? patterns.EnumerateArray().Select(each => each.GetString()!) : [];

    private static Problem Misfit(string kind, string pattern, string path) =>
        new($"{path}.correctResponsesPattern", $"has \"{Values.Short(pattern)}\", which is no response of the type {kind} to this interaction.", Section);

    private static bool Fits(string kind, string pattern, JsonElement definition) => kind switch
    {
        "true-false" => pattern is "true" or "false",
        "choice" or "sequencing" => Parts(pattern).All(Known(definition, "choices")),
        "likert" => Known(definition, "scale")(pattern),
        "matching" => Parts(pattern).All(pair => Pair(pair) is [var left, var right] && Known(definition, "source")(left) && Known(definition, "target")(right)),
        "performance" => Unordered(pattern).All(pair => Pair(pair) is [var step, _] && Known(definition, "steps")(step)),
        "numeric" => Range(pattern),
        _ => true,
    };

    private static string[] Parts(string pattern) => pattern.Split("[,]");

    private static string[] Pair(string part) => part.Split("[.]");

    private static string[] Unordered(string pattern) =>
        Parts(pattern.StartsWith("{order_matters=", StringComparison.Ordinal) ? pattern[(pattern.IndexOf('}', StringComparison.Ordinal) + 1)..] : pattern);

    /// <summary>Whether an id is among the components; where they aren't listed, any is.</summary>
    private static Func<string, bool> Known(JsonElement definition, string list) =>
        definition.TryGetProperty(list, out var components)
            ? id => components.EnumerateArray().Any(each => each.GetProperty("id").ValueEquals(id))
            : id => id.Length > 0;

    private static bool Range(string pattern) => pattern.Split("[:]") switch
    {
        [var only] => IsNumber(only),
        [var least, var most] => (least.Length == 0 || IsNumber(least)) && (most.Length == 0 || IsNumber(most)),
        _ => false,
    };

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
