using System.Text.Json;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>Collects whom and what a sound statement names.</summary>
internal sealed class Mentions
{
    private readonly HashSet<Mention> found = [];
    private readonly List<(string Id, JsonElement Definition)> definitions = [];
    private readonly HashSet<(string Agent, string Name)> names = [];

    public Mentions(JsonElement statement)
    {
        Part(statement, isDirect: true);
    }

    public IReadOnlyCollection<Mention> Found => found;

    /// <summary>What the statement says of activities.</summary>
    public IReadOnlyList<(string Id, JsonElement Definition)> Definitions => definitions;

    /// <summary>The names that it gives to those who have an identifier.</summary>
    public IReadOnlyCollection<(string Agent, string Name)> Names => names;

    /// <summary>Adds who vouches for the statement.</summary>
    public void AddAuthority(JsonElement authority) => Someone(authority, isDirect: false);

    private void Part(JsonElement part, bool isDirect)
    {
        Someone(part.GetProperty("actor"), isDirect);
        Object(part.GetProperty("object"), isDirect);
        if (part.TryGetProperty("context", out var context))
        {
            Context(context);
        }
    }

    private void Object(JsonElement value, bool isDirect)
    {
        switch (ObjectTypes.Of(value))
        {
            case null or "Activity":
                Activity(value, isDirect);
                break;
            case "Agent" or "Group":
                Someone(value, isDirect);
                break;
            case "SubStatement":
                Part(value, isDirect: false);
                break;
        }
    }

    private void Context(JsonElement context)
    {
        foreach (var entry in context.EnumerateObject())
        {
            switch (entry.Name)
            {
                case "instructor" or "team":
                    Someone(entry.Value, isDirect: false);
                    break;
                case "contextActivities":
                    Activities(entry.Value);
                    break;
                case "contextAgents" or "contextGroups":
                    Related(entry.Value, entry.Name == "contextAgents" ? "agent" : "group");
                    break;
            }
        }
    }

    private void Activities(JsonElement lists)
    {
        foreach (var activity in lists.EnumerateObject().SelectMany(list => OneOrMore(list.Value)))
        {
            Activity(activity, isDirect: false);
        }
    }

    private void Related(JsonElement entries, string name)
    {
        foreach (var entry in entries.EnumerateArray())
        {
            Someone(entry.GetProperty(name), isDirect: false);
        }
    }

    private void Activity(JsonElement activity, bool isDirect)
    {
        var id = activity.GetProperty("id").GetString()!;
        found.Add(new(Mention.Activity, id, isDirect));
        if (activity.TryGetProperty("definition", out var definition))
        {
            definitions.Add((id, definition));
        }
    }

    private void Someone(JsonElement someone, bool isDirect)
    {
        if (Identity.Of(someone) is { } key)
        {
            found.Add(new(Mention.Agent, key, isDirect));
            if (someone.TryGetProperty("name", out var name))
            {
                names.Add((key, name.GetString()!));
            }
        }

        if (someone.TryGetProperty("member", out var members))
        {
            foreach (var member in members.EnumerateArray())
            {
                Someone(member, isDirect);
            }
        }
    }

    private static List<JsonElement> OneOrMore(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
