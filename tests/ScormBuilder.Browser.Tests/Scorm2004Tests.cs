using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>A package for SCORM 2004 against npm's scorm-again, which is strict about it (R38): no call may leave an error behind.</summary>
public sealed class Scorm2004Tests(BrowserFixture browser)
{
    private const string ScormAgain = "scorm-again-2004";

    [Fact]
    public async Task Learners_resume_where_they_left_finish_and_stay_finished()
    {
        await using var platform = await Platform.Open(browser, Modules.SmallForScorm2004, ScormAgain);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.CloseTab();
        (await platform.Record())["cmi.completion_status"].ShouldBe("incomplete");

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        await again.TakeCheck("final", isRight: true);
        await again.PlayScenario("corridor");
        await again.ReadToEnd();
        await again.Press("Save and exit");
        await Expect(again.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await again.CloseTab();
        await ShouldHavePassed(platform);

        var later = await platform.Launch();
        await Expect(later.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await later.CloseTab();
        await ShouldHavePassed(platform);
        (await platform.Calls()).Where(call => call.IsMistaken).ShouldBeEmpty();
    }

    [Fact]
    public async Task R17_R25_Each_session_ends_suspended_with_a_commit_and_once()
    {
        await using var platform = await Platform.Open(browser, Modules.SmallForScorm2004, ScormAgain);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.CloseTab();

        var calls = await platform.Calls();
        calls.Count(call => call.Name == "Terminate").ShouldBe(1);
        calls[^1].Name.ShouldBe("Terminate");
        calls[^2].Name.ShouldBe("Commit");
        calls.Last(call => call.Sets("cmi.exit")).Arguments[1].ShouldBe("suspend");
        calls.Last(call => call.Sets("adl.nav.request")).Arguments[1].ShouldBe("suspendAll");
        calls.ShouldAllBe(call => call.Types.All(type => type == "string") && !call.IsMistaken);
        platform.ConsoleErrors.ShouldBeEmpty();
        platform.ForeignRequests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("browse")]
    [InlineData("review")]
    public async Task R16_In_other_modes_nothing_is_written(string mode)
    {
        await using var platform = await Platform.Open(browser, Modules.SmallForScorm2004, ScormAgain);
        var learner = await platform.Launch(mode);
        await learner.Next();
        await learner.CloseTab();

        (await platform.Calls()).Where(call => call.Name is "SetValue" or "Commit" || call.IsMistaken).ShouldBeEmpty();
    }

    private static async Task ShouldHavePassed(Platform platform)
    {
        var record = await platform.Record();
        record["cmi.completion_status"].ShouldBe("completed");
        record["cmi.success_status"].ShouldBe("passed");
        record["cmi.score.scaled"].ShouldBe("1");
        record["cmi.progress_measure"].ShouldBe("1");
    }
}
