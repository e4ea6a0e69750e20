using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What a scenario must be: a graph in which every scene can be reached and none is a trap.</summary>
internal sealed class ScenarioValidator : DiagnosticValidator<Scenario>
{
    public ScenarioValidator()
    {
        Rule(scenario => Duplicates.In(scenario.Scenes, "scene", scene => scene.Id, scene => scene.Span));
        Rule(scenario => scenario.Scenes.SelectMany(scene => Duplicates.In(scene.Choices, "choice", choice => choice.Id, choice => choice.Span)));
        Rule(scenario => scenario.Scenes.SelectMany(Ending));
        Rule(Targets);
        Rule(Graph);
    }

    private static IEnumerable<Diagnostic> Ending(Scene scene)
    {
        if (scene.IsEnding && scene.Debrief is null)
        {
            yield return QuestionDiagnostics.EndingWithoutDebrief(scene.Span, scene.Id);
        }

        if (!scene.IsEnding && scene.Debrief is not null)
        {
            yield return QuestionDiagnostics.DebriefWithChoices(scene.Span, scene.Id);
        }
    }

    private static IEnumerable<Diagnostic> Targets(Scenario scenario)
    {
        var ids = scenario.Scenes.Select(scene => scene.Id).ToHashSet(StringComparer.Ordinal);
        if (!ids.Contains(scenario.Start))
        {
            yield return QuestionDiagnostics.UnknownScene(scenario.Span, scenario.Start, ids);
        }

        foreach (var choice in scenario.Scenes.SelectMany(scene => scene.Choices).Where(choice => !ids.Contains(choice.To)))
        {
            yield return QuestionDiagnostics.UnknownScene(choice.ToSpan, choice.To, ids);
        }
    }

    /// <summary>Only where every target is known: what an unknown one cuts off is no fault of its own.</summary>
    private static IEnumerable<Diagnostic> Graph(Scenario scenario)
    {
        if (Targets(scenario).Any())
        {
            return [];
        }

        var graph = new ScenarioGraph(scenario);
        return scenario.Scenes.Where(scene => !graph.IsReachable(scene.Id)).Select(scene => QuestionDiagnostics.UnreachableScene(scene.Span, scene.Id))
            .Concat(scenario.Scenes.Where(scene => graph.IsReachable(scene.Id) && !graph.CanEnd(scene.Id)).Select(scene => QuestionDiagnostics.NoWayOut(scene.Span, scene.Id)));
    }
}
