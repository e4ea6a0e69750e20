using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Whole statements (Data, section 2.4).</summary>
internal sealed class StatementRules
{
    /// <summary>The verb by which a statement voids another (section 2.3.2).</summary>
    public const string Voided = "http://adlnet.gov/expapi/verbs/voided";

    private const int MostProblems = 20;

    private static readonly Shape Verb = new("a verb", "2.4.3", Must("id", Values.Iri), May("display", Values.LanguageMap));

    private static readonly string[] OfActivities = ["revision", "platform"];

    private readonly Shape statement;
    private readonly Shape subStatement;

    private StatementRules(Edition edition)
    {
        Property[] shared =
        [
            Must("actor", AgentRules.Actor), Must("verb", Verb.Check), May("result", ResultRules.Result), May("context", ContextRules.In(edition)),
            May("timestamp", Values.Timestamp), May("attachments", AttachmentRules.All),
        ];
        subStatement = new Shape("a SubStatement", "2.4.4.3", shared)
            .With(Must("objectType", Values.OneOf("2.4.4.3", "SubStatement")), Must("object", InnerObject));
        statement = new Shape("a statement", "2.4", shared)
            .With(May("id", Values.Uuid), Must("object", Object), May("stored", Values.Timestamp), May("authority", AgentRules.Authority), May("version", Version(edition)));
    }

    /// <summary>By 1.0.3.</summary>
    public static StatementRules First { get; } = new(Edition.First);

    /// <summary>By 1.0.3, with what 2.0 adds.</summary>
    public static StatementRules Second { get; } = new(Edition.Second);

    /// <summary>The rules of an edition.</summary>
    public static StatementRules In(Edition edition) => edition == Edition.Second ? Second : First;

    /// <summary>What is wrong with a statement, the first twenty things of it.</summary>
    public IReadOnlyList<Problem> Check(JsonElement value, string path = "$")
    {
        var problems = statement.Check(value, path).Take(MostProblems).ToList();
        return problems.Count > 0 ? problems : [.. Together(value, path), .. Voiding(value, path)];
    }

    private static Rule Version(Edition edition) => edition == Edition.Second
        ? Values.Formatted(text => Patterns.FirstEdition.IsMatch(text) || Patterns.SecondEdition.IsMatch(text), "1.0, 1.0.x or 2.0.x", "2.4.10")
        : Values.Formatted(Patterns.FirstEdition.IsMatch, "1.0 or 1.0.x", "2.4.10");

    private IEnumerable<Problem> Object(JsonElement value, string path) =>
        ObjectTypes.Of(value) == "SubStatement" ? SubStatement(value, path) : InnerObject(value, path);

    private IEnumerable<Problem> SubStatement(JsonElement value, string path)
    {
        var problems = subStatement.Check(value, path).ToList();
        return problems.Count > 0 ? problems : Together(value, path);
    }

    /// <summary>Any object but a SubStatement, which can't hold another (section 2.4.4.3).</summary>
    private static IEnumerable<Problem> InnerObject(JsonElement value, string path) => ObjectTypes.Of(value) switch
    {
        null or "Activity" => ActivityRules.Activity(value, path),
        "Agent" => AgentRules.Agent(value, path),
        "Group" => AgentRules.Group(value, path),
        "StatementRef" => ContextRules.StatementRef(value, path),
        "SubStatement" => [new Problem(path, "is a SubStatement inside a SubStatement.", "2.4.4.3")],
        _ => [new Problem($"{path}.objectType", "must be \"Activity\", \"Agent\", \"Group\", \"SubStatement\" or \"StatementRef\".", "2.4.4")],
    };

    /// <summary>What a context may say only of an activity (section 2.4.6).</summary>
    private static IEnumerable<Problem> Together(JsonElement value, string path)
    {
        var isActivity = ObjectTypes.Of(value.GetProperty("object")) is null or "Activity";
        return isActivity || !value.TryGetProperty("context", out var context) ? [] : OfActivities
            .Where(name => context.TryGetProperty(name, out _))
            .Select(name => new Problem($"{path}.context.{name}", "may stand only where the object is an Activity.", "2.4.6"));
    }

    private static IEnumerable<Problem> Voiding(JsonElement value, string path) =>
        value.GetProperty("verb").GetProperty("id").ValueEquals(Voided) && ObjectTypes.Of(value.GetProperty("object")) != "StatementRef"
            ? [new Problem($"{path}.object", "must be a StatementRef, for the verb voids a statement.", "2.3.2")]
            : [];
}
