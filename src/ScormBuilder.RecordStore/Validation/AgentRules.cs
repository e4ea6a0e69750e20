using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Agents and groups (Data, section 2.4.2).</summary>
internal static class AgentRules
{
    /// <summary>The properties of which exactly one says who someone is (section 2.4.2.3).</summary>
    public static readonly string[] Identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];

    private static readonly Shape AccountShape = new("an account", "2.4.2.4", Must("homePage", Values.Irl), Must("name", Values.Text));

    private static readonly Shape AgentShape = new(
        "an Agent",
        "2.4.2.1",
        May("objectType", Values.OneOf("2.4.2.1", "Agent")),
        May("name", Values.Text),
        May("mbox", Values.Formatted(Patterns.Mailbox.IsMatch, "an address with its scheme, such as mailto:kim@example.org", "2.4.2.3")),
        May("mbox_sha1sum", Values.Formatted(Patterns.Sha1.IsMatch, "a SHA-1 sum of 40 hexadecimal digits", "2.4.2.3")),
        May("openid", Values.Formatted(Patterns.Iri.IsMatch, "a URI with its scheme", "2.4.2.3")),
        May("account", AccountShape.Check));

    private static readonly Shape GroupShape = new Shape("a Group", "2.4.2.2", [.. AgentShape.Properties[1..]])
        .With(Must("objectType", Values.OneOf("2.4.2.2", "Group")), May("member", Values.ArrayOf(Agent, "2.4.2.2")));

    /// <summary>An Agent or a Group, as its <c>objectType</c> says; without one, an Agent.</summary>
    public static IEnumerable<Problem> Actor(JsonElement value, string path) =>
        ObjectTypes.Of(value) switch
        {
            null or "Agent" => Agent(value, path),
            "Group" => Group(value, path),
            _ => [new Problem($"{path}.objectType", "must be \"Agent\" or \"Group\".", "2.4.2")],
        };

    public static IEnumerable<Problem> Agent(JsonElement value, string path)
    {
        var problems = AgentShape.Check(value, path).ToList();
        return problems.Count > 0 || Count(value) == 1 ? problems
            : [new Problem(path, $"has {Count(value)} identifiers: an Agent has exactly one of {string.Join(", ", Identifiers)}.", "2.4.2.1")];
    }

    public static IEnumerable<Problem> Group(JsonElement value, string path)
    {
        var problems = GroupShape.Check(value, path).ToList();
        return problems.Count > 0 ? problems : Count(value) switch
        {
            0 when Members(value) == 0 => [new Problem(path, "has no identifier: a Group without one must list at least one member.", "2.4.2.2")],
            0 or 1 => [],
            var count => [new Problem(path, $"has {count} identifiers: a Group has at most one of {string.Join(", ", Identifiers)}.", "2.4.2.2")],
        };
    }

    /// <summary>An Agent, or the Group of two that OAuth makes of an application and a person (section 2.4.9).</summary>
    public static IEnumerable<Problem> Authority(JsonElement value, string path)
    {
        var problems = Actor(value, path).ToList();
        return problems.Count > 0 || ObjectTypes.Of(value) != "Group" || (Members(value) == 2 && Count(value) == 0) ? problems
            : [new Problem(path, "is a Group, which must be without an identifier and have exactly two members.", "2.4.9")];
    }

    private static int Count(JsonElement value) => Identifiers.Count(name => value.TryGetProperty(name, out _));

    private static int Members(JsonElement value) => value.TryGetProperty("member", out var members) ? members.GetArrayLength() : 0;
}
