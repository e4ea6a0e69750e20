using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>
/// Whether two statements are the same for the purpose of immutability: what the store assigns, definitions of activities, displays of
/// verbs and the order of a Group's members don't count (Data, section 2.3.1).
/// </summary>
internal static class Fingerprint
{
    private static readonly string[] Assigned = ["id", "stored", "authority", "version", "timestamp"];

    /// <summary>A sum that is equal for statements that match; the timestamp is compared apart.</summary>
    public static string Of(JsonObject statement)
    {
        var copy = (JsonObject)statement.DeepClone();
        foreach (var name in Assigned)
        {
            copy.Remove(name);
        }

        Strip(copy);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(copy))));
    }

    private static void Strip(JsonObject part)
    {
        (part["verb"] as JsonObject)?.Remove("display");
        StripObject((JsonObject)part["object"]!);
        if (part["context"] is JsonObject context)
        {
            Lower(context, "registration");
            Lower(context["statement"] as JsonObject, "id");
            foreach (var activity in ContextActivities.In(context))
            {
                activity.Remove("definition");
            }
        }
    }

    private static void StripObject(JsonObject value)
    {
        switch ((string?)value["objectType"])
        {
            case null or "Activity":
                value.Remove("definition");
                break;
            case "StatementRef":
                Lower(value, "id");
                break;
            case "SubStatement":
                Strip(value);
                break;
        }
    }

    private static void Lower(JsonObject? holder, string name)
    {
        if (holder?[name] is JsonValue value)
        {
            holder[name] = ((string)value!).ToLowerInvariant();
        }
    }

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject value => $"{{{string.Join(',', value.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(Entry))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Canonical))}]",
        null => "null",
        _ => node.ToJsonString(),
    };

    private static string Entry(KeyValuePair<string, JsonNode?> pair) => $"{JsonValue.Create(pair.Key).ToJsonString()}:{pair switch
    {
        { Key: "member", Value: JsonArray members } => $"[{string.Join(',', members.Select(Canonical).Order(StringComparer.Ordinal))}]",
        { Key: "mbox" or "mbox_sha1sum", Value: JsonValue value } when value.TryGetValue<string>(out var text) => JsonValue.Create(Identity.Comparable(pair.Key, text)).ToJsonString(),
        _ => Canonical(pair.Value),
    }}";
}
