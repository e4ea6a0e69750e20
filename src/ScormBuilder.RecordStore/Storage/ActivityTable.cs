using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>What all statements together say of each activity (Communication, section 2.5).</summary>
internal static class ActivityTable
{
    private static readonly string[] Maps = ["name", "description", "extensions"];

    /// <summary>The definition of an activity; null where no statement defined it.</summary>
    public static JsonObject? Definition(SqliteConnection connection, string id) =>
        connection.First("SELECT definition FROM activities WHERE id = $1", row => (JsonObject)JsonNode.Parse(row.GetString(0))!, id);

    /// <summary>Adds what a statement says: languages and extensions join those that are known, the rest takes their place.</summary>
    public static void Merge(SqliteConnection connection, string id, JsonElement definition)
    {
        var merged = Definition(connection, id) ?? [];
        foreach (var (name, value) in JsonObject.Create(definition)!.ToList())
        {
            merged[name] = Maps.Contains(name) && merged[name] is JsonObject known ? Joined(known, (JsonObject)value!) : value?.DeepClone();
        }

        connection.Execute("INSERT INTO activities (id, definition) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET definition = $2", id, merged.ToJsonString());
    }

    private static JsonObject Joined(JsonObject known, JsonObject added)
    {
        var joined = (JsonObject)known.DeepClone();
        foreach (var (key, value) in added)
        {
            joined[key] = value?.DeepClone();
        }

        return joined;
    }
}
