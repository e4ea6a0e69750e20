using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Tests.Schemas;

/// <summary>Writes what was recorded as a JSON Schema (2020-12).</summary>
internal sealed class SchemaWriter(KeyTexts texts)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text that YAML takes for a number.</summary>
    private const string Year = "2021";

    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a kind of document.</summary>
    public static string Write(string name, SchemaNode root, KeyTexts texts) => new SchemaWriter(texts).Whole(name, root);

    private string Whole(string name, SchemaNode root)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = $"ScormBuilder: {name}" };
        Merge(schema, Map(root));
        if (definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(definitions);
        }

        return schema.ToJsonString(Readable) + "\n";
    }

    private JsonObject Reference(SchemaNode node)
    {
        var name = node.Owner.Split(' ')[^1];
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = Map(node);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Map(SchemaNode node)
    {
        var map = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        Required(map, node.Asked.Required);
        map["properties"] = new JsonObject(node.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, Described(node, key.Key))));
        if (node.Kinds.Count > 0)
        {
            map["allOf"] = new JsonArray([.. node.Kinds.Select(kind => OfKind(kind.Key, kind.Value, node))]);
        }

        return map;
    }

    /// <summary>What a mapping of one kind must have besides, what only other kinds have, and what is another thing in other kinds.</summary>
    private JsonObject OfKind(string kind, SchemaNode own, SchemaNode node)
    {
        var then = new JsonObject();
        Required(then, own.Asked.Required.Except(node.Asked.Required));
        then["properties"] = new JsonObject(node.Keys.Keys.Where(key => !own.Keys.ContainsKey(key)).Select(key => KeyValuePair.Create<string, JsonNode?>(key, false))
            .Concat(own.Keys.Where(key => !key.Value.IsUnknown && Differs(node, key.Key)).Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, Value(key.Value)))));
        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind } } },
            ["then"] = then,
        };
    }

    /// <summary>What holds in every kind; the kinds themselves say the rest.</summary>
    private JsonObject Described(SchemaNode node, string key)
    {
        var described = new JsonObject { ["description"] = texts.Of(node.Owner, key) };
        if (!Differs(node, key))
        {
            Merge(described, Value(node.Keys[key]));
        }

        return described;
    }

    /// <summary>Whether a key is not the same in all kinds that have it.</summary>
    private bool Differs(SchemaNode node, string key) =>
        node.Kinds.Values.Where(kind => kind.Keys.TryGetValue(key, out var value) && !value.IsUnknown)
            .Select(kind => Value(kind.Keys[key]).ToJsonString()).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private JsonObject Value(SchemaValue value)
    {
        var ways = new List<JsonObject>();
        if (value.IsScalar)
        {
            ways.Add(Scalar(value.Shapes));
        }

        if (value.Pairs is { } pairs)
        {
            ways.Add(new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(pairs) });
        }

        if (value.Items is { } items)
        {
            ways.Add(new JsonObject { ["type"] = "array", ["items"] = items.IsUnknown ? new JsonObject() : Value(items) });
        }

        if (value.Map is { } map)
        {
            ways.Add(SchemaBuilder.IsShared(map.Owner) ? Reference(map) : Map(map));
        }

        return ways.Count == 0 ? new JsonObject() : ways.Count == 1 ? ways[0] : new JsonObject { ["anyOf"] = new JsonArray([.. ways]) };
    }

    /// <summary>The reader takes numbers and the like for text, so an editor must too.</summary>
    private static JsonObject Scalar(List<ValueShape> shapes)
    {
        if (shapes.OfType<ValueShape.OneOf>().FirstOrDefault() is { } words)
        {
            return words.Values is ["false", "true"] ? new JsonObject { ["type"] = "boolean" } : new JsonObject { ["enum"] = new JsonArray([.. words.Values]) };
        }

        if (shapes.OfType<ValueShape.Number>().FirstOrDefault() is { } number)
        {
            return new JsonObject { ["type"] = "integer", ["minimum"] = number.Lowest, ["maximum"] = number.Highest };
        }

        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (shapes.OfType<ValueShape.Matching>().FirstOrDefault() is { } matching)
        {
            text["type"] = matching.Pattern.IsMatch(Year) ? new JsonArray("string", "integer") : "string";
            text["pattern"] = matching.Pattern.ToString().Replace(@"\z", "$", StringComparison.Ordinal);
        }

        if (shapes.OfType<ValueShape.Limited>().FirstOrDefault() is { } limited)
        {
            text["maxLength"] = limited.Longest;
        }

        return text;
    }

    private static void Required(JsonObject schema, IEnumerable<string> keys)
    {
        JsonNode[] names = [.. keys.Select(key => JsonValue.Create(key))];
        if (names.Length > 0)
        {
            schema["required"] = new JsonArray(names);
        }
    }

    private static void Merge(JsonObject schema, JsonObject more)
    {
        foreach (var (key, value) in more.ToList())
        {
            more.Remove(key);
            schema[key] = value;
        }
    }
}
