using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Resources;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>Begins and ends sessions as an LMS does, for units that are played against the store.</summary>
public sealed class Cmi5Launches
{
    private readonly Database database;
    private readonly Credentials credentials;
    private readonly Uri endpoint;
    private readonly TimeProvider clock;
    private readonly Func<Guid> newId;
    private readonly ConcurrentDictionary<string, bool> redeemed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Cmi5Session> sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Guid Registration, string Activity), VerbSet> registrations = new();

    internal Cmi5Launches(Database database, Credentials credentials, Uri endpoint, TimeProvider clock, Func<Guid> newId)
    {
        this.database = database;
        this.credentials = credentials;
        this.endpoint = endpoint;
        this.clock = clock;
        this.newId = newId;
    }

    /// <summary>Writes what the unit will read, and gives what to open.</summary>
    public Cmi5Launch Begin(Cmi5LaunchOptions options)
    {
        var (registration, session) = (options.Registration ?? newId(), newId());
        var actor = Actor(options);
        sessions[session.ToString()] = new(JsonElement.Parse(actor), registrations.GetOrAdd((registration, options.ActivityId), _ => new()));
        Seed(options, Identity.Of(JsonElement.Parse(actor))!, registration, session);
        redeemed[session.ToString()] = false;
        var fetch = new Uri(endpoint, $"{FetchResource.Path}?launch={session}");
        return new(Url(options, fetch, actor, registration), fetch, registration, session);
    }

    /// <summary>Ends a session: its token lets nobody in any more, and is given out no more.</summary>
    public void End(Cmi5Launch launch)
    {
        redeemed[launch.Session.ToString()] = true;
        credentials.Revoke(launch.Session.ToString());
    }

    /// <summary>The token, the first time that it is asked for.</summary>
    internal (bool IsKnown, string? Token) Redeem(string session) =>
        !redeemed.ContainsKey(session) ? (false, null)
        : redeemed.TryUpdate(session, newValue: true, comparisonValue: false) ? (true, credentials.Issue(session))
        : (true, null);

    /// <summary>The session that a key is of; null where it is of none.</summary>
    internal Cmi5Session? SessionOf(string key) => sessions.GetValueOrDefault(key);

    private static string Actor(Cmi5LaunchOptions options)
    {
        var actor = new JsonObject { ["objectType"] = "Agent" };
        if (options.LearnerName is { } name)
        {
            actor["name"] = name;
        }

        actor["account"] = new JsonObject { ["homePage"] = options.AccountHomePage, ["name"] = options.AccountName };
        return actor.ToJsonString();
    }

    private void Seed(Cmi5LaunchOptions options, string agent, Guid registration, Guid session) => database.Write(connection =>
    {
        var state = new DocumentKey(StateResource.Kind, options.ActivityId, agent, registration.ToString(), LaunchDocuments.LaunchData);
        DocumentTable.Put(connection, state, Json(LaunchDocuments.Data(options, session)));
        if (options.LanguagePreference is { } language)
        {
            var profile = new DocumentKey(AgentProfileResource.Kind, "", agent, null, LaunchDocuments.Preferences);
            DocumentTable.Put(connection, profile, Json(LaunchDocuments.Learner(language, options.AudioPreference)));
        }

        return true;
    });

    private Document Json(byte[] content) => new("application/json", content, clock.GetUtcNow());

    private Uri Url(Cmi5LaunchOptions options, Uri fetch, string actor, Guid registration) => LaunchQuery.Add(
        options.Unit,
        ("endpoint", endpoint.AbsoluteUri),
        ("fetch", fetch.AbsoluteUri),
        ("actor", actor),
        ("registration", registration.ToString()),
        ("activityId", options.ActivityId));
}
