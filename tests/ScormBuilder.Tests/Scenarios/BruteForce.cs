using ScormBuilder.Model;

namespace ScormBuilder.Tests.Scenarios;

/// <summary>What is true of a small scenario, found out by trying: slow, plain, and nothing of it shared with the code under test.</summary>
internal sealed class BruteForce
{
    private readonly Scenario scenario;

    public BruteForce(Scenario scenario)
    {
        this.scenario = scenario;
        var waiting = new List<Place> { Start };
        while (waiting.Count > 0)
        {
            var place = waiting[0];
            waiting.RemoveAt(0);
            if (!Places.Contains(place))
            {
                Places.Add(place);
                waiting.AddRange(Offered(place).Select(choice => Next(place, choice)));
            }
        }
    }

    /// <summary>A scene and the flags set there, as a text in their order.</summary>
    internal readonly record struct Place(string Scene, string Flags);

    public List<Place> Places { get; } = [];

    private Place Start => Enter(scenario.Start, "");

    public Scene SceneOf(Place place) => scenario.Scenes.Single(scene => scene.Id == place.Scene);

    public List<SceneChoice> Offered(Place place) => [.. SceneOf(place).Choices.Where(choice => Holds(choice.Condition, place.Flags))];

    public static bool IsTold(Place place, SceneAddition addition) => Holds(addition.Condition, place.Flags);

    public bool CanEnd(Place place) => CanEnd(place, []);

    /// <summary>Every way to an ending that passes no place twice, as the choices made on it; and whether any way could pass one twice.</summary>
    public (List<List<SceneChoice>> Ways, bool HasLoops) Ways()
    {
        var ways = new List<List<SceneChoice>>();
        var hasLoops = false;
        Walk(Start, [], []);
        return (ways, hasLoops);

        void Walk(Place place, List<Place> passed, List<SceneChoice> made)
        {
            if (SceneOf(place).Choices.IsEmpty)
            {
                ways.Add(made);
            }

            foreach (var choice in Offered(place))
            {
                var next = Next(place, choice);
                if (next == place || passed.Contains(next))
                {
                    hasLoops = true;
                }
                else
                {
                    Walk(next, [.. passed, place], [.. made, choice]);
                }
            }
        }
    }

    private bool CanEnd(Place place, HashSet<Place> tried) =>
        SceneOf(place).Choices.IsEmpty || (tried.Add(place) && Offered(place).Exists(choice => CanEnd(Next(place, choice), tried)));

    private Place Next(Place place, SceneChoice choice) => Enter(choice.To, Changed(choice.Change, place.Flags));

    private Place Enter(string scene, string flags) => new(scene, Changed(scenario.Scenes.Single(one => one.Id == scene).OnEntry, flags));

    private static string Changed(FlagChange change, string flags)
    {
        var set = flags.Select(flag => flag.ToString()).Union(change.Set.Select(flag => flag.Id)).Except(change.Clear.Select(flag => flag.Id));
        return string.Concat(set.Order(StringComparer.Ordinal));
    }

    private static bool Holds(Condition? condition, string flags)
    {
        if (condition is FlagCondition flag)
        {
            return flags.Contains(flag.Flag, StringComparison.Ordinal) == flag.IsSet;
        }

        if (condition is AllCondition all)
        {
            return !all.Conditions.Any(inner => !Holds(inner, flags));
        }

        return condition is not AnyCondition any || any.Conditions.Any(inner => Holds(inner, flags));
    }
}
