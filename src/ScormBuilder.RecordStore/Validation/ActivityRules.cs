using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Activities and their definitions (Data, section 2.4.4.1).</summary>
internal static class ActivityRules
{
    private const string Section = "2.4.4.1";

    private static readonly Shape Component = new("an interaction component", Section, Must("id", Values.Text), May("description", Values.LanguageMap));

    private static readonly Shape Definition = new(
        "an activity's definition",
        Section,
        May("name", Values.LanguageMap),
        May("description", Values.LanguageMap),
        May("type", Values.Iri),
        May("moreInfo", Values.Irl),
        May("extensions", Values.Extensions),
        May("interactionType", Values.OneOf(Section, [.. InteractionRules.ComponentsOf.Keys])),
        May("correctResponsesPattern", Values.ArrayOf(Values.Text, Section)),
        May("choices", Components),
        May("scale", Components),
        May("source", Components),
        May("target", Components),
        May("steps", Components));

    private static readonly Shape ActivityShape = new(
        "an Activity", Section, May("objectType", Values.OneOf(Section, "Activity")), Must("id", Values.Iri), May("definition", CheckDefinition));

    public static IEnumerable<Problem> Activity(JsonElement value, string path) => ActivityShape.Check(value, path);

    private static IEnumerable<Problem> CheckDefinition(JsonElement value, string path)
    {
        var problems = Definition.Check(value, path).ToList();
        return problems.Count > 0 ? problems : InteractionRules.Check(value, path);
    }

    private static IEnumerable<Problem> Components(JsonElement value, string path)
    {
        var problems = Values.ArrayOf(Component.Check, Section)(value, path).ToList();
        return problems.Count > 0 ? problems : value.EnumerateArray()
            .GroupBy(each => each.GetProperty("id").GetString()!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new Problem(path, $"has the id \"{Values.Short(group.Key)}\" more than once.", Section));
    }
}
