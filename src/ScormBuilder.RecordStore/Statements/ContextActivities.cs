using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>The activities of a context, which may be sent alone and are always given in arrays (Data, section 2.4.6.2).</summary>
internal static class ContextActivities
{
    /// <summary>Puts an activity that stands alone into an array, in a statement and in its SubStatement.</summary>
    public static void Normalise(JsonObject part)
    {
        if (part["context"]?["contextActivities"] is JsonObject lists)
        {
            foreach (var (name, alone) in lists.Where(list => list.Value is JsonObject).ToList())
            {
                lists[name] = new JsonArray(alone!.DeepClone());
            }
        }

        if (part["object"] is JsonObject inner && (string?)inner["objectType"] == "SubStatement")
        {
            Normalise(inner);
        }
    }

    /// <summary>Every activity of a normalised context.</summary>
    public static IEnumerable<JsonObject> In(JsonObject context) =>
        context["contextActivities"] is JsonObject lists
            ? lists.SelectMany(list => ((JsonArray)list.Value!).Select(activity => (JsonObject)activity!))
            : [];
}
