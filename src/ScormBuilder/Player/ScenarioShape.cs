using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>
/// What a place in a scenario depends on, as a text that the order of scenes, choices and flags does not change: a learner must never be put
/// into a situation that the present graph cannot come to.
/// </summary>
internal static class ScenarioShape
{
    public static string Of(Scenario scenario) =>
        Joined(";", scenario.Scenes.Select(Of)) + (scenario.Flags.IsEmpty ? "" : "|" + References(scenario.Flags));

    private static string Of(Scene scene) => $"{scene.Id}({Joined(",", scene.Choices.Select(Of))}){Of(scene.OnEntry)}";

    private static string Of(SceneChoice choice) => $"{choice.Id}>{choice.To}{Of(choice.Change)}{(choice.Condition is null ? "" : "?" + Of(choice.Condition))}";

    private static string Of(FlagChange change) => change == FlagChange.None ? "" : $"+{References(change.Set)}-{References(change.Clear)}";

    private static string Of(Condition condition) => condition switch
    {
        FlagCondition flag => flag.IsSet ? flag.Flag : "!" + flag.Flag,
        AllCondition all => $"({Joined("&", all.Conditions.Select(Of))})",
        AnyCondition any => $"({Joined("/", any.Conditions.Select(Of))})",
        _ => throw new InvalidOperationException($"No shape stands for {condition.GetType().Name}."),
    };

    private static string References(IEnumerable<FlagReference> flags) => Joined(" ", flags.Select(flag => flag.Id));

    private static string Joined(string separator, IEnumerable<string> parts) => string.Join(separator, parts.Order(StringComparer.Ordinal));
}
