using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>
/// Scenes that no way leads to, conditions apart: where only conditions stand in the way, one of the choices on it is never offered, and
/// that is told instead. Of scenes that lead to each other the first alone is told.
/// </summary>
internal static class ScenarioReach
{
    public static IEnumerable<Diagnostic> Check(Scenario scenario)
    {
        var next = scenario.Scenes.ToDictionary(scene => scene.Id, scene => scene.Choices.Select(choice => choice.To).ToList(), StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Reach(scenario.Start, next, reached);

        var lost = scenario.Scenes.Where(scene => !reached.Contains(scene.Id)).ToList();
        var led = lost.SelectMany(scene => next[scene.Id].Where(to => to != scene.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var scene in lost.OrderBy(scene => led.Contains(scene.Id)))
        {
            if (!reached.Contains(scene.Id))
            {
                yield return ScenarioDiagnostics.UnreachableScene(scene.Span, scene.Id);
                Reach(scene.Id, next, reached);
            }
        }
    }

    private static void Reach(string from, Dictionary<string, List<string>> next, HashSet<string> reached)
    {
        var waiting = new Queue<string>([from]);
        reached.Add(from);
        while (waiting.TryDequeue(out var scene))
        {
            foreach (var to in next[scene].Where(reached.Add))
            {
                waiting.Enqueue(to);
            }
        }
    }
}
