namespace ScormBuilder.Model;

/// <summary>The ways from the start of a scenario to its endings, counted.</summary>
internal sealed class ScenarioPaths
{
    /// <summary>More than that many nobody counts.</summary>
    public const long MostPaths = 1_000_000_000_000;

    private const int MostSteps = 50_000;

    private readonly ScenarioGraph graph;

    private ScenarioPaths(ScenarioGraph graph)
    {
        this.graph = graph;
        IsExact = graph.IsWhole;
    }

    /// <summary>True when the story can come back to where it was, with the same flags set.</summary>
    public bool HasLoops { get; private set; }

    /// <summary>How many ways there are; with loops, those that pass no situation twice.</summary>
    public long Count { get; private set; }

    /// <summary>Choices on the longest of them.</summary>
    public int Longest { get; private set; }

    /// <summary>The most points that one of them gives; 0 with loops.</summary>
    public int BestScore { get; private set; }

    /// <summary>False when there are more ways than were counted.</summary>
    public bool IsExact { get; private set; }

    public static ScenarioPaths In(ScenarioGraph graph)
    {
        var paths = new ScenarioPaths(graph);
        var order = paths.Order();
        paths.HasLoops = order.Count < graph.Situations.Count;
        if (paths.HasLoops)
        {
            paths.Walk();
        }
        else
        {
            paths.Sum(order);
        }

        return paths;
    }

    /// <summary>The situations, each before those that it leads to; those on and behind loops are missing.</summary>
    private List<Situation> Order()
    {
        var waiting = new int[graph.Situations.Count];
        foreach (var step in graph.Situations.SelectMany(situation => situation.Steps))
        {
            waiting[step.To]++;
        }

        var order = graph.Situations.Where(situation => waiting[situation.Index] == 0).ToList();
        for (var next = 0; next < order.Count; next++)
        {
            order.AddRange(order[next].Steps.Where(step => --waiting[step.To] == 0).Select(step => graph.Situations[step.To]));
        }

        return order;
    }

    private void Sum(List<Situation> order)
    {
        var ways = new Way[graph.Situations.Count];
        foreach (var situation in Enumerable.Reverse(order))
        {
            var onward = situation.Steps.Where(step => ways[step.To].Count > 0).ToList();
            ways[situation.Index] = situation.Scene.IsEnding
                ? new Way(1, 0, 0)
                : new Way(
                    Math.Min(MostPaths, onward.Sum(step => ways[step.To].Count)),
                    onward.Select(step => ways[step.To].Longest + 1).DefaultIfEmpty().Max(),
                    onward.Select(step => ways[step.To].Best + step.Choice.Points).DefaultIfEmpty().Max());
        }

        var all = ways.FirstOrDefault();
        (Count, Longest, BestScore) = (all.Count, all.Longest, all.Best);
        IsExact &= Count < MostPaths;
    }

    /// <summary>Tries every way that passes no situation twice, as far as time allows.</summary>
    private void Walk()
    {
        var path = new Stack<(Situation At, int Next)>([(graph.Situations[0], 0)]);
        var isOnPath = new bool[graph.Situations.Count];
        isOnPath[0] = true;
        for (var steps = 0; path.TryPop(out var top); steps++)
        {
            if (steps == MostSteps)
            {
                IsExact = false;
                return;
            }

            Step(path, isOnPath, top.At, top.Next);
        }
    }

    private void Step(Stack<(Situation At, int Next)> path, bool[] isOnPath, Situation at, int next)
    {
        if (next == at.Steps.Count)
        {
            Note(at, path.Count);
            isOnPath[at.Index] = false;
            return;
        }

        path.Push((at, next + 1));
        var to = at.Steps[next].To;
        if (!isOnPath[to])
        {
            isOnPath[to] = true;
            path.Push((graph.Situations[to], 0));
        }
    }

    private void Note(Situation at, int length)
    {
        if (at.Scene.IsEnding)
        {
            Count++;
            Longest = Math.Max(Longest, length);
        }
    }

    private readonly record struct Way(long Count, int Longest, int Best);
}
