using System.Collections.Immutable;
using ScormBuilder.Checking;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Scenarios;

/// <summary>Scenarios too large to look through: told, in bounded time.</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_scenario_with_as_many_scenes_as_are_allowed_has_no_faults() => Told(Chain(ScenarioLimits.MostScenes)).ShouldBeEmpty();

    [Fact]
    [Trait("Code", "SB565")]
    public void One_scene_more_is_refused() => Told(Chain(ScenarioLimits.MostScenes + 1)).ShouldBe(["SB565"]);

    [Fact]
    public void One_choice_more_than_a_scene_may_have_is_refused()
    {
        var chain = Chain(2);
        var crowded = chain with { Scenes = chain.Scenes.SetItem(0, chain.Scenes[0] with { Choices = [.. Enumerable.Range(0, ScenarioLimits.MostChoices + 1).Select(index => Choice($"c{index}", "s1"))] }) };

        Told(crowded).ShouldBe(["SB565"]);
    }

    [Fact]
    [Trait("Code", "SB557")]
    public void Flags_that_multiply_the_scenes_beyond_what_can_be_looked_at_are_refused() =>
        Told(Switches(scenes: 100, flags: ScenarioLimits.MostFlags)).ShouldContain("SB557");

    [Fact]
    public void As_many_flags_as_are_allowed_can_be_proved_about() =>
        Told(Switches(scenes: 2, flags: ScenarioLimits.MostFlags)).ShouldBeEmpty();

    [Fact]
    public void Ways_beyond_counting_are_counted_so_far()
    {
        var report = ScenarioReport.Of(Chain(200, width: 10));

        report.IsExact.ShouldBeFalse();
        report.Paths.ShouldBe(1_000_000_000_000);
        report.LongestPath.ShouldBe(199);
    }

    [Fact]
    public void With_loops_the_ways_that_pass_nothing_twice_are_counted_as_far_as_time_allows()
    {
        var report = ScenarioReport.Of(Switches(scenes: 10, flags: 6));

        (report.HasLoops, report.IsExact).ShouldBe((true, false));
        report.Paths.ShouldBeGreaterThan(0);
    }

    private static List<string> Told(Scenario scenario) => [.. new ScenarioValidator().Check(scenario).Select(one => one.Code)];

    /// <summary>Scenes one after the other, with some choices from each to the next.</summary>
    private static Scenario Chain(int scenes, int width = 1) => Scenario(
        [.. Enumerable.Range(0, scenes).Select(index => Scene(index, index == scenes - 1 ? [] : [.. Enumerable.Range(0, width).Select(choice => Choice($"c{choice}", $"s{index + 1}"))]))], 0);

    /// <summary>Scenes in a ring with a choice for each flag that sets it, one that goes on, and one that ends it.</summary>
    private static Scenario Switches(int scenes, int flags) => Scenario(
        [
            .. Enumerable.Range(0, scenes).Select(index => Scene(index,
            [
                .. Enumerable.Range(0, flags).Select(flag => Choice($"c{flag}", $"s{index}") with
                {
                    Condition = new FlagCondition($"f{flag}", IsSet: false, default),
                    Change = new FlagChange([new FlagReference($"f{flag}", default)], []),
                }),
                Choice("on", $"s{(index + 1) % scenes}"),
                Choice("end", $"s{scenes}"),
            ])),
            Scene(scenes, []),
        ], flags);

    private static Scenario Scenario(ImmutableArray<Scene> scenes, int flags) =>
        RandomScenarios.Scenario(scenes) with { Flags = [.. Enumerable.Range(0, flags).Select(flag => new FlagReference($"f{flag}", default))] };

    private static Scene Scene(int index, ImmutableArray<SceneChoice> choices) =>
        new($"s{index}", "Scene", RichText.Empty, choices, choices.IsEmpty ? RichText.Empty : null, new("story.yaml", index + 1, 1));

    private static SceneChoice Choice(string id, string to) => new(id, RichText.Empty, null, to, default, default);
}
