namespace ScormBuilder.Model;

/// <summary>What can be said of a scenario as a whole.</summary>
/// <param name="Scenes">How many scenes it has.</param>
/// <param name="Endings">How many of them are endings.</param>
/// <param name="Situations">How many scenes with different flags set a learner can reach.</param>
/// <param name="HasLoops">True when the story can come back to where it was, so that its ways are without end.</param>
/// <param name="Paths">How many ways lead from the start to an ending; with loops, those that pass no situation twice.</param>
/// <param name="IsExact">False when there are more ways than <paramref name="Paths"/> counts, and perhaps longer ones.</param>
/// <param name="LongestPath">Choices on the longest of these ways.</param>
/// <param name="BestScore">The most points that a way gives; null where the scenario is not scored.</param>
public sealed record ScenarioReport(int Scenes, int Endings, int Situations, bool HasLoops, long Paths, bool IsExact, int LongestPath, int? BestScore)
{
    /// <summary>The report on a scenario, also on one with faults: what leads nowhere is passed over. Bounded in time by <see cref="ScenarioLimits"/>.</summary>
    public static ScenarioReport Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var graph = ScenarioGraph.Of(scenario);
        var paths = ScenarioPaths.In(graph);
        return new ScenarioReport(
            scenario.Scenes.Length,
            scenario.Scenes.Count(scene => scene.IsEnding),
            graph.Situations.Count,
            paths.HasLoops,
            paths.Count,
            paths.IsExact,
            paths.Longest,
            scenario.IsScored ? paths.BestScore : null);
    }
}
