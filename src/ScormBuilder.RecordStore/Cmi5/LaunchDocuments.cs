using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>What the LMS writes for the unit to read (cmi5, sections 10 and 11).</summary>
internal static class LaunchDocuments
{
    public const string LaunchData = "LMS.LaunchData";

    public const string Preferences = "cmi5LearnerPreferences";

    private const string SessionId = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    /// <summary>The state document of a launch (section 10.2).</summary>
    public static byte[] Data(Cmi5LaunchOptions options, Guid session)
    {
        var grouping = new JsonArray(new JsonObject { ["objectType"] = "Activity", ["id"] = options.PublisherId ?? options.ActivityId });
        var data = new JsonObject
        {
            ["contextTemplate"] = new JsonObject
            {
                ["contextActivities"] = new JsonObject { ["grouping"] = grouping },
                ["extensions"] = new JsonObject { [SessionId] = session.ToString() },
            },
            ["launchMode"] = options.Mode,
            ["launchMethod"] = "OwnWindow",
            ["moveOn"] = options.MoveOn,
        };
        Add(data, "launchParameters", options.LaunchParameters);
        Add(data, "masteryScore", options.MasteryScore is { } score ? JsonValue.Create(score) : null);
        Add(data, "returnURL", options.ReturnUrl?.AbsoluteUri);
        return JsonSerializer.SerializeToUtf8Bytes(data);
    }

    /// <summary>The profile document of a learner (section 11).</summary>
    public static byte[] Learner(string language, string audio) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["languagePreference"] = language, ["audioPreference"] = audio });

    private static void Add(JsonObject data, string name, JsonNode? value)
    {
        if (value is not null)
        {
            data[name] = value;
        }
    }
}
