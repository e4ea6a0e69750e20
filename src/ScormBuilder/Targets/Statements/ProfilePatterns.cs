using System.Text.Json;

namespace ScormBuilder.Targets.Statements;

/// <summary>The order in which the statements of a session come (xAPI Profiles 1.0, section 9.0).</summary>
internal static class ProfilePatterns
{
    /// <summary>Of these a session has its own, at its start and end.</summary>
    private static readonly string[] OfSessions = ["initialized", "resumed", "suspended", "terminated"];

    /// <summary>Sessions that start, go on from before or not, tell what is done, and are left.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("patterns");
        Pattern(json, "sessions", "Sessions", "What the sessions of a registration tell, one after another; where each has a subregistration, it is one of them.", () =>
        {
            json.WriteBoolean("primary", true);
            json.WriteString("oneOrMore", Id("session"));
        });
        Pattern(json, "session", "Session", "What one session tells, in order. One that is cut off ends anywhere.", () => Ids(json, "sequence",
            [IdOf("initialized"), Id("perhaps-resumed"), Id("all-done"), Id("perhaps-suspended"), Id("perhaps-terminated")]));
        Pattern(json, "all-done", "All that is done", "What the learner does, as often as they do it.", () => json.WriteString("zeroOrMore", Id("done")));
        Pattern(json, "done", "One thing done", "What the learner did.", () => Ids(json, "alternates",
            StatementTemplates.All.Where(template => !OfSessions.Contains(template.Name)).Select(template => template.Id)));
        foreach (var name in OfSessions.Skip(1))
        {
            Pattern(json, $"perhaps-{name}", $"Perhaps {name}", $"Not every session is {name}.", () => json.WriteString("optional", IdOf(name)));
        }

        json.WriteEndArray();
    }

    private static void Pattern(Utf8JsonWriter json, string name, string label, string definition, Action write)
    {
        json.WriteStartObject();
        XapiProfile.Named(json, Id(name), "Pattern", label, definition);
        write();
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static string Id(string pattern) => $"{Iris.Profile}:pattern:{pattern}";

    private static string IdOf(string template) => StatementTemplates.All.First(one => one.Name == template).Id;
}
