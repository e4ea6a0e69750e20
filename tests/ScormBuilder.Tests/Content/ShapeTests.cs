using ScormBuilder.Checking;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Content;

/// <summary>What each of the twelve modules of the suite holds, so that together they work as a package.</summary>
public sealed class ShapeTests
{
    /// <summary>The thirteenth comes back to the others after months: it teaches nothing new.</summary>
    private const string FollowUp = "follow-up";

    /// <summary>Support comes first there: nobody who was harmed is asked how sure they are of anything.</summary>
    private const string SupportFirst = "if-you-experience-racism";

    public static TheoryData<string> Twelve => [.. SuiteContent.Modules.Keys.Except([FollowUp])];

    [Fact]
    public void There_are_twelve_and_a_follow_up()
    {
        Twelve.Count.ShouldBe(12);
        SuiteContent.Modules.Keys.ShouldContain(FollowUp);
    }

    [Theory]
    [MemberData(nameof(Twelve))]
    public void A_module_takes_15_to_30_minutes_over_8_to_15_pages(string id)
    {
        var module = SuiteContent.Modules[id];
        module.Pages.Length.ShouldBeInRange(8, 15);
        module.Duration.ShouldBeInRange(TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30));
        module.Objectives.Length.ShouldBeInRange(3, 5);
        module.ContentNote.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Twelve))]
    public void A_module_has_a_story_of_8_to_20_scenes_and_two_checks(string id)
    {
        var module = SuiteContent.Modules[id];
        module.Scenarios.ShouldContain(scenario => scenario.Scenes.Length >= 8 && scenario.Scenes.Length <= 20);
        module.Checks.Length.ShouldBeGreaterThanOrEqualTo(2);
        module.Checks.SelectMany(check => check.AllQuestions).ShouldAllBe(question => question.Feedback.Incorrect != null || question is OptionQuestion || question is PairingQuestion);
    }

    [Theory]
    [MemberData(nameof(Twelve))]
    public void A_module_asks_to_reflect_and_to_plan_and_how_sure_learners_are_of_each_objective(string id)
    {
        var module = SuiteContent.Modules[id];
        var blocks = module.Pages.SelectMany(ModuleParts.Blocks).ToList();
        blocks.OfType<ReflectionBlock>().ShouldNotBeEmpty();
        blocks.OfType<ActionBlock>().ShouldNotBeEmpty();
        var asked = id == SupportFirst ? [] : module.Objectives.Select(objective => objective.Id);
        module.Confidence.Select(statement => statement.Id).Order(StringComparer.Ordinal).ShouldBe(asked.Order(StringComparer.Ordinal));
        blocks.OfType<ConfidenceBlock>().Count().ShouldBe(id == SupportFirst ? 0 : 2);
    }

    /// <summary>No number here counts: only people can review it.</summary>
    [Fact]
    public void All_are_drafts_that_say_who_must_confirm_what() =>
        SuiteContent.Modules.Values.ShouldAllBe(module => module.Status == ModuleStatus.Draft && module.Review.Length > 0);
}
