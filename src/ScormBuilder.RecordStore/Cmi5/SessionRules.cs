using System.Text;
using System.Text.Json;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Resources;

namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>
/// What a strict LMS refuses of a unit (cmi5, sections 8.1.3, 9.3 and 11). Each statement of a request is judged by the session as it was before
/// the request, whatever the statement's id.
/// </summary>
internal sealed class SessionRules(Cmi5Launches launches)
{
    private const string Defined = "https://w3id.org/xapi/cmi5/context/categories/cmi5";

    /// <summary>Stands among the verbs of a session that has asked for the learner's preferences.</summary>
    private const string Preferences = "";

    private static readonly string[] OnceInARegistration = ["completed", "passed", "failed"];

    private static readonly string[] Personal = ["activities/state", "agents", "agents/profile"];

    /// <summary>Refuses what the LMS doesn't want of the unit that sends it.</summary>
    /// <exception cref="Refusal">403, with the section.</exception>
    public void Check(XapiRequest request)
    {
        if (launches.SessionOf(request.Sender) is not { } session)
        {
            return;
        }

        if (Personal.Contains(request.Path) && request.Parameters.TryGetValue("agent", out var agent))
        {
            CheckActor(session, JsonBody.Parse(Encoding.UTF8.GetBytes(agent), "The parameter \"agent\""));
        }

        if (request.Path == "agents/profile")
        {
            session.Verbs.Add(Preferences);
        }

        foreach (var statement in Statements(request))
        {
            CheckActor(session, statement.GetProperty("actor"));
            CheckOrder(session, statement);
        }
    }

    /// <summary>Remembers what was taken.</summary>
    public void Remember(XapiRequest request, XapiAnswer answer)
    {
        if (launches.SessionOf(request.Sender) is not { } session || answer.Status is not (200 or 204))
        {
            return;
        }

        foreach (var statement in Statements(request))
        {
            session.Verbs.Add(Verb(statement));
            if (IsDefined(statement))
            {
                session.OfTheRegistration.Add(Verb(statement));
            }
        }
    }

    private static void CheckActor(Cmi5Session session, JsonElement actor)
    {
        if (!JsonElement.DeepEquals(actor, session.Actor))
        {
            throw new Refusal(403, "8.1.3: the unit must use the actor of its launch, as it is.");
        }
    }

    private static void CheckOrder(Cmi5Session session, JsonElement statement)
    {
        var verb = Verb(statement);
        var because = (verb == "initialized", session.Verbs.Contains("initialized")) switch
        {
            _ when !session.Verbs.Contains(Preferences) => "11: the learner's preferences must be asked for before anything is said.",
            _ when session.Verbs.Contains("terminated") => "9.3: the session has ended.",
            (true, true) => "9.3: the session was initialized before.",
            (false, false) => "9.3: the session must be initialized first.",
            _ when IsDefined(statement) && OnceInARegistration.Contains(verb) && session.OfTheRegistration.Contains(verb) => $"9.3: {verb} was said before.",
            _ => null,
        };
        if (because is not null)
        {
            throw new Refusal(403, because);
        }
    }

    private static IReadOnlyList<JsonElement> Statements(XapiRequest request)
    {
        if (request is not { Path: "statements", Method: "POST" or "PUT" })
        {
            return [];
        }

        var sent = StatementBody.Read(request).Sent;
        IReadOnlyList<JsonElement> all = sent.ValueKind == JsonValueKind.Array ? [.. sent.EnumerateArray()] : [sent];
        return [.. all.Where(each => each.ValueKind == JsonValueKind.Object && each.TryGetProperty("actor", out _) && each.TryGetProperty("verb", out _))];
    }

    private static string Verb(JsonElement statement) =>
        statement.GetProperty("verb").TryGetProperty("id", out var id) ? id.ToString().Split('/')[^1] : "";

    private static bool IsDefined(JsonElement statement) =>
        statement.TryGetProperty("context", out var context) && context.TryGetProperty("contextActivities", out var activities)
            && activities.TryGetProperty("category", out var category) && category.ToString().Contains($"\"{Defined}\"", StringComparison.Ordinal);
}
