using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

public sealed class ResumeTests(BrowserFixture browser)
{
    [Fact]
    public async Task Closing_the_tab_in_the_middle_loses_neither_page_nor_answers()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.Answer("several-answers", "red", "green");
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await Expect(again.Notice).ToHaveTextAsync("Welcome back: you stopped on page 2 of 4.");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        await Expect(again.Module.Locator("[data-question='one-answer'] [data-feedback]")).ToContainTextAsync("Right it is not.");
        await Expect(again.Module.Locator("[data-question='several-answers'] input:checked")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task R24_Leaving_unfinished_suspends_and_R25_finishes_once()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.CloseTab();
        var calls = await platform.Calls();
        calls.Count(call => call.Name == "LMSFinish").ShouldBe(1);
        calls.Last(call => call.Sets("cmi.core.exit")).Arguments[1].ShouldBe("suspend");
        calls[^1].Name.ShouldBe("LMSFinish");
    }

    [Fact]
    public async Task R26_Save_and_exit_saves_and_says_that_the_window_can_be_closed()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Press("Save and exit");
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await learner.CloseTab();
        (await platform.Calls()).Count(call => call.Name == "LMSFinish").ShouldBe(1);

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
    }

    [Fact]
    public async Task A_scenario_resumes_in_its_scene()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Open("story");
        await learner.Module.Locator("[data-scene='door'] input[value='open']").CheckAsync();
        await learner.Press("Make this choice");
        await learner.Press("Continue");
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Module.Locator("[data-scene='room']")).ToBeVisibleAsync();
        await Expect(again.Module.Locator("[data-scene='door']")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task R23_State_that_cannot_be_read_starts_afresh_and_keeps_the_status()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        await platform.SetRecord("cmi.suspend_data", "1garbage!");
        await platform.SetRecord("cmi.core.lesson_status", "passed");
        var learner = await platform.Launch();
        await Expect(learner.Notice).ToContainTextAsync("Your earlier answers could not be read");
        await learner.Next();
        await learner.CloseTab();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("passed");
    }

    [Fact]
    public async Task R29_A_sensitive_answer_reaches_no_call_and_no_state()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.CloseTab();
        var without = (await platform.Record())["cmi.suspend_data"];

        await using var other = await Platform.Open(browser, Modules.Small);
        var answering = await other.Launch();
        await answering.Next();
        await answering.Answer("kept-secret", "secret-yes");
        await answering.CloseTab();
        (await other.Record())["cmi.suspend_data"].ShouldBe(without);
        (await other.Calls()).SelectMany(call => call.Arguments).ShouldAllBe(argument => !argument.Contains("secret", StringComparison.Ordinal));
    }
}
