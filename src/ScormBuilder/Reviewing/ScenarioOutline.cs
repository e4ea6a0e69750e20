using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>A scenario as an outline: its scenes with their numbers, and where each is come to from.</summary>
internal sealed record ScenarioOutline(Scenario Scenario, ScenarioReport Report, ImmutableArray<OutlinedScene> Scenes)
{
    public static ScenarioOutline Of(Scenario scenario)
    {
        var choices = scenario.Scenes.SelectMany((scene, index) => scene.Choices.Select((choice, letter) => (choice.To, From: new WayIn(index + 1, scene.Id, Letter(letter)))))
            .ToLookup(way => way.To, way => way.From, StringComparer.Ordinal);
        return new ScenarioOutline(scenario, ScenarioReport.Of(scenario), [.. scenario.Scenes.Select((scene, index) => new OutlinedScene(scene, index + 1, [.. choices[scene.Id]]))]);
    }

    /// <summary>What a choice is called, as A.</summary>
    public static string Letter(int index) => ((char)('A' + index)).ToString();

    /// <summary>The scene with an id.</summary>
    public OutlinedScene Scene(string id) => Scenes.First(scene => scene.Scene.Id == id);
}

/// <summary>A scene with its number, from 1, and the choices that lead to it.</summary>
internal sealed record OutlinedScene(Scene Scene, int Number, ImmutableArray<WayIn> From)
{
    /// <summary>Its number and title, as <c>Scene 1: Before</c>.</summary>
    public string Name => FormattableString.Invariant($"Scene {Number}: {Scene.Title}");
}

/// <summary>A choice that leads to a scene.</summary>
internal sealed record WayIn(int Number, string SceneId, string Letter);
