using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that the points of a scored scenario have a maximum.</summary>
internal static class ScenarioScore
{
    public static IEnumerable<Diagnostic> Check(Scenario scenario, ScenarioGraph graph)
    {
        if (!scenario.IsScored)
        {
            return [];
        }

        if (BackStep(graph) is { } back)
        {
            return [ScenarioDiagnostics.ScoredLoop(back.ToSpan, back.To)];
        }

        return graph.Situations.Any(at => at.Steps.Exists(step => step.Choice.Points > 0)) ? [] : [ScenarioDiagnostics.NoPoints(scenario.Span, scenario.Id)];
    }

    /// <summary>The first choice that leads back to a scene on the way to it, whatever flags are set there; null when none does.</summary>
    private static SceneChoice? BackStep(ScenarioGraph graph)
    {
        var next = graph.Situations.ToLookup(at => at.Scene.Id, at => at.Steps, StringComparer.Ordinal);
        var isOnPath = new Dictionary<string, bool>(StringComparer.Ordinal);
        var path = new Stack<(string Scene, Queue<SceneChoice> Left)>();
        Enter(graph.Situations[0].Scene.Id);
        while (path.TryPeek(out var top))
        {
            if (!top.Left.TryDequeue(out var choice))
            {
                isOnPath[path.Pop().Scene] = false;
            }
            else if (isOnPath.GetValueOrDefault(choice.To))
            {
                return choice;
            }
            else if (!isOnPath.ContainsKey(choice.To))
            {
                Enter(choice.To);
            }
        }

        return null;

        void Enter(string scene)
        {
            isOnPath[scene] = true;
            path.Push((scene, new Queue<SceneChoice>(next[scene].SelectMany(steps => steps).Select(step => step.Choice).Distinct<SceneChoice>(ReferenceEqualityComparer.Instance))));
        }
    }
}
