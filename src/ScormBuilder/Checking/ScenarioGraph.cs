using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Which scenes of a scenario can be reached from its start, and from which an ending can be reached.</summary>
internal sealed class ScenarioGraph
{
    private readonly HashSet<string> reachable;
    private readonly HashSet<string> ending;

    public ScenarioGraph(Scenario scenario)
    {
        var edges = scenario.Scenes.SelectMany(scene => scene.Choices.Select(choice => (From: scene.Id, choice.To))).ToList();
        reachable = Closure([scenario.Start], edges.ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal));
        ending = Closure(scenario.Scenes.Where(scene => scene.IsEnding).Select(scene => scene.Id), edges.ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal));
    }

    public bool IsReachable(string scene) => reachable.Contains(scene);

    public bool CanEnd(string scene) => ending.Contains(scene);

    private static HashSet<string> Closure(IEnumerable<string> from, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(from, StringComparer.Ordinal);
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var scene))
        {
            foreach (var neighbour in next[scene].Where(seen.Add))
            {
                waiting.Enqueue(neighbour);
            }
        }

        return seen;
    }
}
