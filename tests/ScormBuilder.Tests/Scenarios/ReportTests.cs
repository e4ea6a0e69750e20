using ScormBuilder.Model;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Scenarios;

/// <summary>A check says of each scenario how many ways lead through it.</summary>
public sealed class ReportTests
{
    [Fact]
    public void A_check_reports_on_every_scenario_in_YAML_and_in_Twee()
    {
        var files = Compile.Page("::scenario{a-story}\n\n::scenario{a-tale}\n").With("tiny/scenarios/a-story.yaml", Story)
            .With("tiny/scenarios/a-tale.twee", ":: StoryTitle\nA tale\n:: Start\nIt starts.\n[[Again->Start]]\n[[End]]\n:: End\nIt ends.\n---\nWhy?\n");

        var checkedScenarios = Compile.Check(files).Modules.ShouldHaveSingleItem().Scenarios;

        checkedScenarios.Select(scenario => (scenario.Id, scenario.Report)).ShouldBe(
        [
            ("a-story", new ScenarioReport(Scenes: 3, Endings: 1, Situations: 5, HasLoops: false, Paths: 3, IsExact: true, LongestPath: 2, BestScore: 3)),
            ("a-tale", new ScenarioReport(Scenes: 2, Endings: 1, Situations: 2, HasLoops: true, Paths: 1, IsExact: true, LongestPath: 1, BestScore: null)),
        ]);
    }

    /// <summary>Two ways to the second scene; there one of two choices depends on which.</summary>
    private const string Story = """
        title: A story
        start: first
        flags: [asked]
        scored: true
        scenes:
          - id: first
            title: First
            text: It starts.
            choices:
              - {id: ask, text: Ask, set: [asked], points: 2, to: second}
              - {id: wait, text: Wait, to: second}
          - id: second
            title: Second
            text: It goes on.
            choices:
              - {id: tell, text: Tell, if: asked, points: 1, to: last}
              - {id: leave, text: Leave, to: last}
          - id: last
            title: Last
            text: It ends.
            debrief: That was it.
        """;
}
