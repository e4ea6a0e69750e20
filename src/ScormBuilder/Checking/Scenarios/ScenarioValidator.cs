using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>
/// Checks that a scenario is a graph in which every scene can be reached and none is a trap, for every combination of flags.
/// </summary>
internal sealed class ScenarioValidator : DiagnosticValidator<Scenario>
{
    public ScenarioValidator()
    {
        Rule(scenario => scenario.Scenes.SelectMany(scene => Duplicates.In(scene.Choices, "choice", choice => choice.Id, choice => choice.Span)));
        Rule(scenario => scenario.Scenes.SelectMany(Ending));
        Rule(Structure);
        Rule(Proofs);
    }

    private static IEnumerable<Diagnostic> Ending(Scene scene)
    {
        if (scene.IsEnding && scene.Debrief is null)
        {
            yield return ScenarioDiagnostics.EndingWithoutDebrief(scene.Span, scene.Id);
        }

        if (!scene.IsEnding && scene.Debrief is not null)
        {
            yield return ScenarioDiagnostics.DebriefWithChoices(scene.Span, scene.Id);
        }
    }

    /// <summary>Checks that the scenes form a graph. Of faults that would cause others, only the first of each kind is reported.</summary>
    private static IEnumerable<Diagnostic> Structure(Scenario scenario)
    {
        var sizes = Sizes(scenario).ToList();
        return sizes.Count > 0
            ? sizes
            : Duplicates.In(scenario.Scenes, "scene", scene => scene.Id, scene => scene.Span).Concat(Targets(scenario)).Concat(ScenarioFlags.Check(scenario));
    }

    private static IEnumerable<Diagnostic> Sizes(Scenario scenario)
    {
        var crowded = scenario.Scenes.Where(scene => scene.Choices.Length > ScenarioLimits.MostChoices)
            .Select(scene => ScenarioDiagnostics.TooMany(scene.Span, scene.Id, "choices", scene.Choices.Length, ScenarioLimits.MostChoices));
        if (scenario.Scenes.Length > ScenarioLimits.MostScenes)
        {
            crowded = crowded.Prepend(ScenarioDiagnostics.TooMany(scenario.Span, scenario.Id, "scenes", scenario.Scenes.Length, ScenarioLimits.MostScenes));
        }

        return scenario.Flags.Length <= ScenarioLimits.MostFlags
            ? crowded
            : crowded.Append(ScenarioDiagnostics.TooMany(scenario.Flags[ScenarioLimits.MostFlags].Span, scenario.Id, "flags", scenario.Flags.Length, ScenarioLimits.MostFlags));
    }

    private static IEnumerable<Diagnostic> Targets(Scenario scenario)
    {
        var scenes = scenario.Scenes.ToLookup(scene => scene.Id, StringComparer.Ordinal);
        var ids = scenes.Select(scene => scene.Key).ToList();
        if (!scenes.Contains(scenario.Start))
        {
            yield return ScenarioDiagnostics.UnknownScene(scenario.StartSpan, scenario.Start, ids);
        }
        else if (scenes[scenario.Start].First() is { IsEnding: true, Debrief: not null })
        {
            yield return ScenarioDiagnostics.StartIsEnding(scenario.StartSpan, scenario.Start);
        }

        foreach (var choice in scenario.Scenes.SelectMany(scene => scene.Choices).Where(choice => !scenes.Contains(choice.To)))
        {
            yield return ScenarioDiagnostics.UnknownScene(choice.ToSpan, choice.To, ids);
        }
    }

    /// <summary>Only where every name is known: what an unknown one cuts off is no fault of its own.</summary>
    private static IEnumerable<Diagnostic> Proofs(Scenario scenario) =>
        Structure(scenario).Any() || scenario.Scenes.First(scene => scene.Id == scenario.Start).IsEnding ? [] : new ScenarioProofs(scenario).Diagnostics();
}
