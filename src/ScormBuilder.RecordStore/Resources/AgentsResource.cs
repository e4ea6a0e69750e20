using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Agents: all that is known of someone, as a Person (Communication, section 2.4).</summary>
internal sealed class AgentsResource(Database database) : IResource
{
    public XapiAnswer Answer(XapiRequest request)
    {
        var agent = new Parameters(request, "agent").Agent("agent");
        return request.Method == "GET" ? XapiAnswer.Json(Person(agent).ToJsonString()) : throw Refusal.Method(request.Method, "The Agents resource");
    }

    private JsonObject Person(JsonElement agent)
    {
        var person = new JsonObject { ["objectType"] = "Person" };
        var known = database.Read(connection => NameTable.Of(connection, Identity.Of(agent)!));
        var names = agent.TryGetProperty("name", out var own) ? known.Append(own.GetString()!) : known;
        if (names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } all)
        {
            person["name"] = new JsonArray([.. all.Select(name => JsonValue.Create(name))]);
        }

        foreach (var identifier in AgentRules.Identifiers.Where(name => agent.TryGetProperty(name, out _)))
        {
            person[identifier] = new JsonArray(JsonNode.Parse(agent.GetProperty(identifier).GetRawText()));
        }

        return person;
    }
}
