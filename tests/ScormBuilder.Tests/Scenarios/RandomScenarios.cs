using System.Collections.Immutable;
using CsCheck;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Scenarios;

/// <summary>Small scenarios of any shape: with loops, traps, scenes that nothing leads to and conditions that never hold.</summary>
internal static class RandomScenarios
{
    private static readonly string[] FlagIds = ["a", "b"];

    private static readonly Gen<string> FlagId = Gen.Int[0, 1].Select(index => FlagIds[index]);

    private static readonly Gen<FlagCondition> Flag = Gen.Select(FlagId, Gen.Bool).Select((flag, isSet) => new FlagCondition(flag, isSet, default));

    private static readonly Gen<Condition?> Condition = Gen.Frequency(
        (5, Gen.Const((Condition?)null)),
        (3, Flag.Select(flag => (Condition?)flag)),
        (1, Gen.Select(Flag, Flag).Select((one, two) => (Condition?)new AllCondition([one, two], default))),
        (1, Gen.Select(Flag, Flag).Select((one, two) => (Condition?)new AnyCondition([one, two], default))));

    private static readonly Gen<FlagChange> Change = Gen.Frequency(
        (3, Gen.Const(FlagChange.None)),
        (1, FlagId.Select(flag => new FlagChange([new FlagReference(flag, default)], []))),
        (1, FlagId.Select(flag => new FlagChange([], [new FlagReference(flag, default)]))));

    private static readonly Gen<SceneChoice[]> Choices = Gen.Select(Gen.Int[0, 5], Condition, Change, Gen.Int[0, 3])
        .Select((to, condition, change, points) => new SceneChoice("", RichText.Empty, null, $"s{to}", default, default) { Condition = condition, Change = change, Points = points })
        .Array[0, 3];

    /// <summary>Scenarios of up to six scenes and two flags.</summary>
    public static Gen<Scenario> Any { get; } = Gen.Select(Gen.Select(Choices, Change, Condition).Array[6, 6], Gen.Int[1, 6])
        .Select((scenes, count) => Scenario([.. scenes.Take(count).Select((scene, index) => Scene(index, count, scene.Item1, scene.Item2, scene.Item3))]));

    public static Scenario Scenario(ImmutableArray<Scene> scenes) => new()
    {
        Id = "story",
        Title = "Story",
        Start = scenes[0].Id,
        StartSpan = default,
        Flags = [.. FlagIds.Select(flag => new FlagReference(flag, default))],
        Scenes = scenes,
        Span = default,
    };

    /// <summary>A scene whose line is its number, and whose choices and addition have theirs in the columns.</summary>
    private static Scene Scene(int index, int count, SceneChoice[] choices, FlagChange entry, Condition? also) =>
        new($"s{index}", "Scene", RichText.Empty, [.. choices.Select((choice, at) => Placed(choice, index, at, count))], choices.Length == 0 ? RichText.Empty : null, At(index, 1))
        {
            OnEntry = entry,
            Also = also is null ? [] : [new SceneAddition(also, RichText.Empty, At(index, 2))],
        };

    private static SceneChoice Placed(SceneChoice choice, int scene, int at, int count) =>
        choice with { Id = $"c{at}", To = $"s{int.Parse(choice.To[1..], System.Globalization.CultureInfo.InvariantCulture) % count}", Span = At(scene, 10 + at), ToSpan = At(scene, 20 + at) };

    private static SourceSpan At(int scene, int column) => new("story.yaml", scene + 1, column);
}
