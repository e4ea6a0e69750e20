using System.Text.Json;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>One property that an object may or must have.</summary>
internal sealed record Property(string Name, Rule Rule, bool Required);

/// <summary>
/// The properties of one kind of object. Others are refused, and so are keys in another case, nulls and empty objects (Data, section 2.2).
/// </summary>
internal sealed record Shape(string What, string Section, params Property[] Properties)
{
    public static Property Must(string name, Rule rule) => new(name, rule, Required: true);

    public static Property May(string name, Rule rule) => new(name, rule, Required: false);

    /// <summary>The same shape with more properties.</summary>
    public Shape With(params Property[] more) => this with { Properties = [.. Properties, .. more] };

    public IEnumerable<Problem> Check(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Object
            ? [.. Missing(value, path), .. value.EnumerateObject().SelectMany(property => Entry(property, path))]
            : [Values.Wrong(value, path, $"{What}, as an object", Section)];

    private IEnumerable<Problem> Missing(JsonElement value, string path) => Properties
        .Where(property => property.Required && !value.TryGetProperty(property.Name, out _))
        .Select(property => new Problem(path, $"has no \"{property.Name}\": {What} must have one.", Section));

    private IEnumerable<Problem> Entry(JsonProperty entry, string path)
    {
        var property = Array.Find(Properties, each => each.Name == entry.Name);
        return property is null ? [Unknown(entry.Name, path)]
            : IsEmpty(entry.Value) && property.Name != "extensions" ? [Empty(entry, path)]
            : property.Rule(entry.Value, $"{path}.{entry.Name}");
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any());

    private static Problem Empty(JsonProperty entry, string path) =>
        new($"{path}.{entry.Name}", $"is {(entry.Value.ValueKind == JsonValueKind.Null ? "null" : "an empty object")}: leave it out.", "2.2");

    private Problem Unknown(string name, string path)
    {
        var meant = Array.Find(Properties, each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        var remedy = meant is null ? $"It may have {string.Join(", ", Properties.Select(each => each.Name))}." : $"Write \"{meant.Name}\": case counts.";
        return new(path, $"has \"{Values.Short(name)}\", which {What} can't have. {remedy}", "2.2");
    }
}
