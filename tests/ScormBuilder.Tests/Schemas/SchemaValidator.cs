using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Schemas;

/// <summary>Validates by the keywords of JSON Schema 2020-12 that the schemas use; any other is a fault of the test.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    /// <summary>Where and why a document is refused; empty when it is valid.</summary>
    public IEnumerable<string> Faults(JsonNode? document) => Faults(root, document, "");

    private IEnumerable<string> Faults(JsonNode? schema, JsonNode? value, string at) =>
        schema is JsonValue truth ? (truth.GetValue<bool>() ? [] : [$"{at} may not be here"])
        : schema!.AsObject().SelectMany(keyword => Faults(keyword.Key, keyword.Value!, schema.AsObject(), value, at));

    private IEnumerable<string> Faults(string keyword, JsonNode operand, JsonObject schema, JsonNode? value, string at) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "then" => [],
        "$ref" => Faults(root["$defs"]![operand.GetValue<string>()["#/$defs/".Length..]], value, at),
        "type" => Types(operand).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Types(operand).Contains("number")) ? [] : [$"{at} is {TypeOf(value)}"],
        "enum" => operand.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{at} is none of the values"],
        "const" => JsonNode.DeepEquals(operand, value) ? [] : [$"{at} is another value"],
        "pattern" => TypeOf(value) != "string" || Regex.IsMatch(value!.GetValue<string>(), operand.GetValue<string>(), RegexOptions.ECMAScript) ? [] : [$"{at} has another form"],
        "maxLength" => TypeOf(value) != "string" || value!.GetValue<string>().Length <= operand.GetValue<int>() ? [] : [$"{at} is too long"],
        "minimum" => TypeOf(value) != "integer" || value!.GetValue<long>() >= operand.GetValue<int>() ? [] : [$"{at} is too low"],
        "maximum" => TypeOf(value) != "integer" || value!.GetValue<long>() <= operand.GetValue<int>() ? [] : [$"{at} is too high"],
        "required" => value is JsonObject map ? operand.AsArray().Select(key => key!.GetValue<string>()).Where(key => !map.ContainsKey(key)).Select(key => $"{at}/{key} is missing") : [],
        "properties" => value is JsonObject map ? operand.AsObject().Where(key => map.ContainsKey(key.Key)).SelectMany(key => Faults(key.Value, map[key.Key], $"{at}/{key.Key}")) : [],
        "additionalProperties" => value is JsonObject map ? map.Where(key => schema["properties"]?.AsObject().ContainsKey(key.Key) != true).SelectMany(key => Faults(operand, key.Value, $"{at}/{key.Key}")) : [],
        "items" => value is JsonArray list ? list.SelectMany((item, index) => Faults(operand, item, $"{at}/{index}")) : [],
        "anyOf" => operand.AsArray().Any(way => !Faults(way, value, at).Any()) ? [] : [$"{at} is none of what it can be"],
        "allOf" => operand.AsArray().SelectMany(part => Faults(part, value, at)),
        "if" => Faults(operand, value, at).Any() ? [] : Faults(schema["then"], value, at),
        _ => throw new NotSupportedException(keyword),
    };

    private static IEnumerable<string> Types(JsonNode operand) => operand is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [operand.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.AsValue().TryGetValue<long>(out _) ? "integer" : "number",
        _ => "string",
    };
}
