using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>The formats that statements can be given in besides exactly as they came (Communication, section 2.1.3).</summary>
internal static class StatementFormats
{
    private static readonly string[] OfAgents = [.. AgentRules.Identifiers, "objectType"];

    /// <summary>Only what identifies agents, activities and verbs.</summary>
    public static void Ids(JsonObject part) => Each(part, agent: Agent, activity: activity => activity.Remove("definition"), verb: verb => verb.Remove("display"));

    /// <summary>Activities with all that the store knows of them, verbs and activities in one language.</summary>
    public static void Canonical(JsonObject part, Func<string, JsonObject?> definitionOf, Languages languages) => Each(
        part,
        agent: _ => { },
        activity: activity => Define(activity, definitionOf, languages),
        verb: verb => OneLanguage(verb, "display", languages));

    private static void Each(JsonObject part, Action<JsonObject> agent, Action<JsonObject> activity, Action<JsonObject> verb)
    {
        agent((JsonObject)part["actor"]!);
        verb((JsonObject)part["verb"]!);
        Object((JsonObject)part["object"]!, agent, activity, verb);
        foreach (var someone in new[] { part["authority"], part["context"]?["instructor"], part["context"]?["team"] }.OfType<JsonObject>())
        {
            agent(someone);
        }

        foreach (var each in part["context"] is JsonObject context ? ContextActivities.In(context) : [])
        {
            activity(each);
        }
    }

    private static void Object(JsonObject value, Action<JsonObject> agent, Action<JsonObject> activity, Action<JsonObject> verb)
    {
        switch ((string?)value["objectType"])
        {
            case null or "Activity":
                activity(value);
                break;
            case "Agent" or "Group":
                agent(value);
                break;
            case "SubStatement":
                Each(value, agent, activity, verb);
                break;
        }
    }

    private static void Agent(JsonObject agent)
    {
        var isAnonymous = !AgentRules.Identifiers.Any(agent.ContainsKey);
        foreach (var name in agent.Select(entry => entry.Key).Where(name => !OfAgents.Contains(name) && !(isAnonymous && name == "member")).ToList())
        {
            agent.Remove(name);
        }

        foreach (var member in (agent["member"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Agent(member);
        }
    }

    private static void Define(JsonObject activity, Func<string, JsonObject?> definitionOf, Languages languages)
    {
        if (definitionOf((string)activity["id"]!) is not { } definition)
        {
            return;
        }

        OneLanguage(definition, "name", languages);
        OneLanguage(definition, "description", languages);
        foreach (var component in definition.Where(entry => entry.Value is JsonArray).SelectMany(entry => (JsonArray)entry.Value!).OfType<JsonObject>())
        {
            OneLanguage(component, "description", languages);
        }

        activity["definition"] = definition;
    }

    private static void OneLanguage(JsonObject holder, string name, Languages languages)
    {
        if (holder[name] is JsonObject map)
        {
            holder[name] = languages.Choose(map);
        }
    }
}
