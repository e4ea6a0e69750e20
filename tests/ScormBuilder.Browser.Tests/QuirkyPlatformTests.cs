using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

public sealed class QuirkyPlatformTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("esr")]
    [InlineData("learning-hub")]
    public async Task R38_The_small_module_is_played_to_passed(string name)
    {
        await using var platform = await Platform.Open(browser, Modules.Small, name);
        var learner = await platform.Launch();
        await learner.TakeCheck("final", isRight: true);
        await learner.PlayScenario("corridor");
        await learner.ReadToEnd();
        await learner.Open("practice");
        await learner.Saved();
        await learner.CloseTab();

        var record = await platform.Record();
        record["cmi.core.lesson_status"].ShouldBe("passed");
        record["cmi.core.score.raw"].ShouldBe("100");
        (await platform.Calls()).Count(call => call.Name == "LMSFinish").ShouldBe(1);
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task R14_Where_optional_elements_are_not_implemented_each_is_tried_once()
    {
        await using var platform = await Platform.Open(browser, Modules.Small, "esr");
        var learner = await platform.Launch();
        await learner.TakeCheck("final", isRight: false);
        await learner.Open("welcome");
        await learner.TakeCheck("final", isRight: true);
        await learner.CloseTab();

        var refused = (await platform.Calls()).Where(call => call is { Name: "LMSSetValue", Error: "401" }).GroupBy(call => call.Arguments[0]).ToList();
        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(element => element.Count() == 1);
    }

    [Fact]
    public async Task R13_Answers_that_are_booleans_count_as_answers()
    {
        await using var platform = await Platform.Open(browser, Modules.Small, "learning-hub");
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Saved();
        await learner.CloseTab();
        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
    }
}
