using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that a learner can go on from every scene, and can reach an ending from every scene.</summary>
internal sealed class ScenarioExits
{
    private readonly ScenarioGraph graph;
    private readonly HashSet<Scene> broken;
    private readonly bool[] covered;

    /// <param name="graph">All situations.</param>
    /// <param name="neverOffered">Choices already told to be offered never: what they keep from going on is no fault of its own.</param>
    public ScenarioExits(ScenarioGraph graph, IEnumerable<SceneChoice> neverOffered)
    {
        this.graph = graph;
        var told = neverOffered.ToHashSet<SceneChoice>(ReferenceEqualityComparer.Instance);
        broken = graph.Situations.Select(situation => situation.Scene).Where(scene => scene.Choices.Any(told.Contains)).ToHashSet<Scene>(ReferenceEqualityComparer.Instance);
        covered = new bool[graph.Situations.Count];
    }

    public IEnumerable<Diagnostic> Check()
    {
        var stuck = graph.Situations.Where(at => at.Steps.Count == 0 && !at.Scene.IsEnding && !broken.Contains(at.Scene)).ToList();
        MarkWaysTo(graph.Situations.Where(at => at.Scene.IsEnding || broken.Contains(at.Scene)).Concat(stuck));
        return stuck.DistinctBy<Situation, Scene>(at => at.Scene, ReferenceEqualityComparer.Instance)
            .Select(at => ScenarioDiagnostics.NothingOffered(at.Scene.Span, at.Scene.Id, Told(at)))
            .Concat(Traps());
    }

    /// <summary>Covers every situation that leads to one of these.</summary>
    private void MarkWaysTo(IEnumerable<Situation> ends)
    {
        var before = graph.Situations.SelectMany(at => at.Steps.Select(step => (step.To, at.Index))).ToLookup(step => step.To, step => step.Index);
        Mark(ends.Select(at => at.Index), index => before[index]);
    }

    /// <summary>Each trap at the place where a learner first steps into it.</summary>
    private IEnumerable<Diagnostic> Traps()
    {
        var scenes = new HashSet<Scene>(ReferenceEqualityComparer.Instance);
        var free = graph.Situations.Where(at => covered[at.Index]).Select(at => at.Scene).ToHashSet<Scene>(ReferenceEqualityComparer.Instance);
        foreach (var at in graph.Situations.Where(at => !covered[at.Index]))
        {
            if (!covered[at.Index] && scenes.Add(at.Scene))
            {
                yield return ScenarioDiagnostics.NoWayOut(at.Scene.Span, at.Scene.Id, free.Contains(at.Scene) ? Told(at) : null);
            }

            Mark([at.Index], index => graph.Situations[index].Steps.Select(step => step.To));
        }
    }

    private void Mark(IEnumerable<int> from, Func<int, IEnumerable<int>> next)
    {
        var waiting = new Queue<int>(from);
        while (waiting.TryDequeue(out var index))
        {
            if (!covered[index])
            {
                covered[index] = true;
                foreach (var to in next(index))
                {
                    waiting.Enqueue(to);
                }
            }
        }
    }

    private string Told(Situation at)
    {
        var set = graph.Flags.SetIn(at.Flags).Select(flag => $"'{flag}'").ToList();
        return set.Count == 0 ? "while no flag is set" : $"while {string.Join(", ", set)} and no other flag is set";
    }
}
