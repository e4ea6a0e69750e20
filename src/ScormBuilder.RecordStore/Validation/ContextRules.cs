using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Contexts (Data, section 2.4.6).</summary>
internal static class ContextRules
{
    private static readonly Shape Reference = new(
        "a StatementRef", "2.4.4.3", Must("objectType", Values.OneOf("2.4.4.3", "StatementRef")), Must("id", Values.Uuid));

    private static readonly Shape Activities = new(
        "contextActivities", "2.4.6.2", May("parent", OneOrMore), May("grouping", OneOrMore), May("category", OneOrMore), May("other", OneOrMore));

    private static readonly Shape FirstEdition = new(
        "a context",
        "2.4.6",
        May("registration", Values.Uuid),
        May("instructor", AgentRules.Actor),
        May("team", AgentRules.Group),
        May("contextActivities", Activities.Check),
        May("revision", Values.Text),
        May("platform", Values.Text),
        May("language", Values.Language),
        May("statement", Reference.Check),
        May("extensions", Values.Extensions));

    private static readonly Shape SecondEdition = FirstEdition.With(
        May("contextAgents", Values.ArrayOf(Related("contextAgent", "agent", AgentRules.Agent), "2.4.6")),
        May("contextGroups", Values.ArrayOf(Related("contextGroup", "group", AgentRules.Group), "2.4.6")));

    /// <summary>A reference to another statement (section 2.4.4.3).</summary>
    public static IEnumerable<Problem> StatementRef(JsonElement value, string path) => Reference.Check(value, path);

    /// <summary>A context by the edition that the request names; 2.0 adds contextAgents and contextGroups.</summary>
    public static Rule In(Edition edition) => edition == Edition.Second ? SecondEdition.Check : FirstEdition.Check;

    private static IEnumerable<Problem> OneOrMore(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Array
            ? Values.ArrayOf(ActivityRules.Activity, "2.4.6.2")(value, path)
            : ActivityRules.Activity(value, path);

    private static Rule Related(string type, string name, Rule rule) => new Shape(
        $"a {type}", "2.4.6", Must("objectType", Values.OneOf("2.4.6", type)), Must(name, rule), May("relevantTypes", Values.ArrayOf(Values.Iri, "2.4.6"))).Check;
}
