using System.Globalization;
using System.Text;
using System.Text.Json;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>
/// The parameters of a request, held to the standard of the same values in statements (Data, section 2.2). One that the resource
/// doesn't know, or whose case differs, is refused (Communication, section 3.2).
/// </summary>
internal sealed class Parameters
{
    private readonly IReadOnlyDictionary<string, string> given;

    /// <summary>Reads the parameters of a request that may have these.</summary>
    public Parameters(XapiRequest request, params string[] allowed)
        : this(request.Parameters, allowed)
    {
    }

    public Parameters(IReadOnlyDictionary<string, string> given, params string[] allowed)
    {
        this.given = given;
        if (given.Keys.FirstOrDefault(name => !allowed.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            var known = allowed.Length == 0 ? "none" : string.Join(", ", allowed);
            throw Refusal.BadRequest($"There is no parameter \"{Values.Short(unknown)}\" here (case counts); there is {known}.");
        }
    }

    public IEnumerable<string> Names => given.Keys;

    public bool Has(string name) => given.ContainsKey(name);

    public string? Text(string name) => given.GetValueOrDefault(name);

    public string Required(string name) => Text(name) is { Length: > 0 } value ? value : throw Refusal.BadRequest($"The parameter \"{name}\" is missing.");

    public string? Iri(string name) => Checked(name, Patterns.Iri.IsMatch, "an IRI with its scheme");

    /// <summary>A UUID in lower case.</summary>
    public string? Uuid(string name) => Checked(name, Patterns.Uuid.IsMatch, "a UUID")?.ToLowerInvariant();

    public DateTimeOffset? Timestamp(string name) =>
        Checked(name, text => Moments.Read(text) is not null, "a date with a time by ISO 8601") is { } text ? Moments.Read(text) : null;

    public bool Flag(string name) => Checked(name, text => text is "true" or "false", "true or false") == "true";

    public int Count(string name) =>
        Checked(name, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _), "a whole number, 0 or more") is { } text
            ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    public string? OneOf(string name, params string[] allowed) => Checked(name, allowed.Contains, $"one of {string.Join(", ", allowed)}");

    /// <summary>An Agent, by the rules for Agents in statements.</summary>
    public JsonElement Agent(string name) => Someone(name, AgentRules.Agent);

    /// <summary>An Agent or an identified Group; null where the parameter is absent.</summary>
    public JsonElement? AgentOrGroup(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var someone = Someone(name, AgentRules.Actor);
        return AgentRules.Identifiers.Any(each => someone.TryGetProperty(each, out _)) ? someone
            : throw Refusal.BadRequest($"The parameter \"{name}\" must be an Agent or a Group that has an identifier.");
    }

    private JsonElement Someone(string name, Rule rule)
    {
        var value = JsonBody.Parse(Encoding.UTF8.GetBytes(Required(name)), $"The parameter \"{name}\"");
        var problems = rule(value, name).Take(5).ToList();
        return problems.Count == 0 ? value : throw Refusal.BadRequest($"The parameter \"{name}\" is not valid.", problems);
    }

    private string? Checked(string name, Func<string, bool> fits, string what) =>
        Text(name) is not { } value || fits(value) ? Text(name)
            : throw Refusal.BadRequest($"The parameter \"{name}\" is \"{Values.Short(value)}\", and must be {what}.");
}
