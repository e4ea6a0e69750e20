using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>Compiles a scenario into what its player must know.</summary>
internal static class PlayerScenarioCompiler
{
    public static PlayerScenario Compile(Scenario scenario) => new(scenario.Id, scenario.Start, [.. scenario.Scenes.Select(SceneOf)])
    {
        Flags = Ids(scenario.Flags),
        Best = scenario.IsScored ? ScenarioReport.Of(scenario).BestScore : null,
    };

    private static PlayerScene SceneOf(Scene scene) => new(scene.Id, [.. scene.Choices.Select(ChoiceOf)])
    {
        Also = scene.Also.IsEmpty ? null : [.. scene.Also.Select(addition => ConditionOf(addition.Condition))],
        Set = Ids(scene.OnEntry.Set),
        Clear = Ids(scene.OnEntry.Clear),
    };

    private static PlayerChoice ChoiceOf(SceneChoice choice) => new(choice.Id, choice.To)
    {
        If = choice.Condition is null ? null : ConditionOf(choice.Condition),
        Set = Ids(choice.Change.Set),
        Clear = Ids(choice.Change.Clear),
        Points = choice.Points == 0 ? null : choice.Points,
    };

    private static PlayerCondition ConditionOf(Condition condition) => condition switch
    {
        FlagCondition { IsSet: true } flag => new PlayerCondition { Flag = flag.Flag },
        FlagCondition flag => new PlayerCondition { Not = flag.Flag },
        AllCondition all => new PlayerCondition { All = [.. all.Conditions.Select(ConditionOf)] },
        AnyCondition any => new PlayerCondition { Any = [.. any.Conditions.Select(ConditionOf)] },
        _ => throw new InvalidOperationException($"No player condition stands for {condition.GetType().Name}."),
    };

    private static IReadOnlyList<string>? Ids(ImmutableArray<FlagReference> flags) => flags.IsEmpty ? null : [.. flags.Select(flag => flag.Id)];
}
