namespace ScormBuilder.Model;

/// <summary>A scene with the flags that are set there: all that what follows depends on.</summary>
/// <param name="Index">Its number: 0 is the start, and nearer ones come first.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Flags">Its flags, as bits.</param>
/// <param name="Steps">The choices that are offered, and where they lead.</param>
internal sealed record Situation(int Index, Scene Scene, int Flags, List<Step> Steps);

/// <summary>A choice that is offered, and the number of the situation that it leads to.</summary>
internal readonly record struct Step(SceneChoice Choice, int To);

/// <summary>
/// Every situation that a learner can reach: the scenes multiplied by the flags that can be set in them. Scenes and flags that do not exist
/// lead nowhere and are never set; the checks report them.
/// </summary>
internal sealed class ScenarioGraph
{
    private readonly Dictionary<string, Scene> scenes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scene, int Flags), int> numbers = [];
    private readonly List<Situation> situations = [];

    private ScenarioGraph(Scenario scenario)
    {
        Flags = new FlagBits(scenario);
        foreach (var scene in scenario.Scenes)
        {
            scenes.TryAdd(scene.Id, scene);
        }

        Arrive(scenario.Start, 0);
        for (var next = 0; next < situations.Count && IsWhole; next++)
        {
            Follow(situations[next]);
        }
    }

    /// <summary>False when there are more situations than are looked at, and then some are missing.</summary>
    public bool IsWhole => situations.Count <= ScenarioLimits.MostSituations;

    public IReadOnlyList<Situation> Situations => situations;

    public FlagBits Flags { get; }

    public static ScenarioGraph Of(Scenario scenario) => new(scenario);

    private void Follow(Situation from)
    {
        foreach (var choice in from.Scene.Choices.Take(ScenarioLimits.MostChoices).Where(choice => Flags.Holds(choice.Condition, from.Flags)))
        {
            if (Arrive(choice.To, Flags.After(choice.Change, from.Flags)) is { } to)
            {
                from.Steps.Add(new Step(choice, to));
            }
        }
    }

    private int? Arrive(string id, int before)
    {
        if (!scenes.TryGetValue(id, out var scene))
        {
            return null;
        }

        var flags = Flags.After(scene.OnEntry, before);
        if (numbers.TryAdd((id, flags), situations.Count))
        {
            situations.Add(new Situation(situations.Count, scene, flags, []));
        }

        return numbers[(id, flags)];
    }
}
