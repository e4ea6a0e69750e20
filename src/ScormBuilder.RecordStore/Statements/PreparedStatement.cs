using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>A sound statement with all that is kept about it.</summary>
internal sealed class PreparedStatement
{
    private static readonly string[] Order =
        ["id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments"];

    private readonly JsonObject normalised;
    private readonly string authority;
    private readonly string version;

    /// <summary>Prepares what was sent.</summary>
    /// <param name="sent">It keeps the rules.</param>
    /// <param name="id">Its id: its own, or one assigned.</param>
    /// <param name="authority">Who vouches for it, as JSON.</param>
    /// <param name="version">The version that it has where it names none.</param>
    public PreparedStatement(JsonElement sent, string id, string authority, string version)
    {
        this.version = version;
        this.authority = authority;
        Id = id;
        normalised = JsonObject.Create(sent)!;
        normalised["id"] = id;
        ContextActivities.Normalise(normalised);
        Fingerprint = Statements.Fingerprint.Of(normalised);
        Mentions = new Mentions(sent);
        Mentions.AddAuthority(JsonElement.Parse(authority));
        Verb = sent.GetProperty("verb").GetProperty("id").GetString()!;
        Registration = sent.TryGetProperty("context", out var context) && context.TryGetProperty("registration", out var registration)
            ? registration.GetString()!.ToLowerInvariant() : null;
        Timestamp = sent.TryGetProperty("timestamp", out var timestamp) ? Moments.Read(timestamp.GetString()!) : null;
        Attachments = sent.TryGetProperty("attachments", out var attachments) ? [.. attachments.EnumerateArray()] : [];
        var target = sent.GetProperty("object");
        Refers = ObjectTypes.Of(target) == "StatementRef" ? target.GetProperty("id").GetString()!.ToLowerInvariant() : null;
    }

    public string Id { get; }

    public string Verb { get; }

    public string? Registration { get; }

    /// <summary>The statement that this one has as its object.</summary>
    public string? Refers { get; }

    /// <summary>The statement that this one voids.</summary>
    public string? Voids => Verb == StatementRules.Voided ? Refers : null;

    public string Fingerprint { get; }

    /// <summary>When it says that it happened; null where it leaves that to the store.</summary>
    public DateTimeOffset? Timestamp { get; }

    public Mentions Mentions { get; }

    public IReadOnlyList<JsonElement> Attachments { get; }

    /// <summary>The statement as the store gives it back (Data, sections 2.4.7 to 2.4.10).</summary>
    public string At(DateTimeOffset stored)
    {
        var moment = Moments.Write(stored);
        var whole = (JsonObject)normalised.DeepClone();
        whole["timestamp"] ??= moment;
        whole["stored"] = moment;
        whole["authority"] = JsonNode.Parse(authority);
        whole["version"] ??= version;
        return new JsonObject(Order.Where(whole.ContainsKey).Select(name => KeyValuePair.Create(name, whole[name]?.DeepClone()))).ToJsonString();
    }
}
