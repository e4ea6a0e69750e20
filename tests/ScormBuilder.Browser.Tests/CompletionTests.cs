using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

public sealed class CompletionTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_real_module_is_played_to_passed_and_stays_so()
    {
        await using var platform = await Platform.Open(browser, Modules.Real);
        var learner = await platform.Launch();
        await learner.ReadToEnd();
        var course = await learner.Course();
        foreach (var check in course.Checks)
        {
            await learner.TakeCheck(check.Id, isRight: true);
        }

        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("incomplete");
        await learner.PlayScenario(course.Scenarios.ShouldHaveSingleItem().Id);
        await learner.Press("Save and exit");
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await learner.CloseTab();

        var record = await platform.Record();
        record["cmi.core.lesson_status"].ShouldBe("passed");
        record["cmi.core.score.raw"].ShouldBe("100");
        record["cmi.core.exit"].ShouldBe("");
        await ShouldHaveSpokenTheStandard(platform);

        var again = await platform.Launch();
        await Expect(again.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await again.TakeCheck(course.Checks[^1].Id, isRight: false);
        await again.CloseTab();
        record = await platform.Record();
        record["cmi.core.lesson_status"].ShouldBe("passed");
        record["cmi.core.score.raw"].ShouldBe("100");
        await ShouldHaveSpokenTheStandard(platform);
    }

    [Fact]
    public async Task A_check_below_mastery_can_be_taken_again_and_then_passes()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.ReadToEnd();
        await learner.PlayScenario("corridor");
        await learner.TakeCheck("final", isRight: false);
        await Expect(learner.Module.Locator("[data-result]")).ToContainTextAsync("You have not passed this time. You need 60 per cent.");
        await learner.TakeCheck("final", isRight: true);
        await Expect(learner.Module.Locator("[data-result]")).ToContainTextAsync("You have passed.");
        await learner.CloseTab();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("passed");
        (await platform.Calls()).Where(call => call.Sets("cmi.core.lesson_status")).Select(call => call.Arguments[1]).ShouldBe(["incomplete", "passed"]);
    }

    /// <summary>Completed and passed are two things; a certificate and a congratulation are for both.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_certificate_is_for_who_has_completed_and_passed(bool isCompleted, bool isPassed)
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        if (isCompleted)
        {
            await learner.ReadToEnd();
            await learner.PlayScenario("corridor");
        }

        await learner.TakeCheck("final", isRight: isPassed);
        var isAchieved = isCompleted && isPassed;
        await Expect(learner.Module.Locator("[data-completed]")).ToBeVisibleAsync(new() { Visible = isAchieved });
        await Expect(learner.Module.Locator("[data-check='final'] [data-check-certificate]")).ToBeVisibleAsync(new() { Visible = isAchieved });
        await learner.Frame.EvaluateAsync("() => location.hash = 'certificate'");
        await Expect(learner.Module.Locator("[data-certificate]")).ToBeVisibleAsync(new() { Visible = isAchieved });
        await Expect(learner.Module.Locator("[data-not-completed]")).ToBeVisibleAsync(new() { Visible = !isAchieved });
        await Expect(learner.Module.GetByText("Certificate of completion")).ToBeVisibleAsync(new() { Visible = isAchieved });
        (await learner.Frame.TitleAsync()).ShouldStartWith("Your certificate");
        await Expect(learner.Module.Locator("#certificate [data-go-on]")).ToBeVisibleAsync(new() { Visible = isCompleted && !isPassed });
        await learner.Frame.EvaluateAsync("() => location.hash = 'progress'");
        await Expect(learner.Module.Locator("#progress [data-standing]")).ToHaveTextAsync((isCompleted, isPassed) switch
        {
            (true, true) => "You have completed and passed this module.",
            (true, false) => "You have not passed this module yet. Everything else is done.",
            _ => "You have not completed this module yet.",
        });
        await Expect(learner.Module.Locator("[data-to-certificate]")).ToBeVisibleAsync(new() { Visible = isAchieved });
        var announced = await learner.Module.Locator("[data-live]").TextContentAsync();
        announced!.Contains("completed", StringComparison.Ordinal).ShouldBe(isAchieved);
        if (isCompleted && !isPassed)
        {
            await learner.Link("Take check again").ClickAsync();
            await Expect(learner.Module.Locator("#check_final")).ToBeFocusedAsync();
        }

        await learner.CloseTab();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe(isAchieved ? "passed" : "incomplete");
    }

    [Fact]
    public async Task R17_The_session_ends_in_the_standards_order_with_at_least_a_second()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.TakeCheck("final", isRight: true);
        await learner.PlayScenario("corridor");
        await learner.ReadToEnd();
        await learner.Open("practice");
        await learner.CloseTab();

        var order = (await platform.Calls()).Where(call => call.Name is "LMSSetValue" or "LMSCommit" or "LMSFinish").Select(Step).ToList();
        order[^2].ShouldBe("LMSCommit");
        order[^1].ShouldBe("LMSFinish");
        foreach (var save in Saves(order))
        {
            save.ShouldBe(save.Order().ToList(), string.Join(' ', save));
        }

        var times = (await platform.Calls()).Where(call => call.Sets("cmi.core.session_time")).Select(call => call.Arguments[1]).ToList();
        times.ShouldAllBe(time => System.Text.RegularExpressions.Regex.IsMatch(time, @"^\d{4}:\d{2}:\d{2}(\.\d{1,2})?$"));
        times.ShouldAllBe(time => string.CompareOrdinal(time, "0000:00:01") >= 0);
    }

    /// <summary>Names of steps, marked so that their order in a save is the order of the letters.</summary>
    private static string Step(PlatformCall call) => call switch
    {
        { Name: not "LMSSetValue" } => call.Name,
        _ when call.Arguments[0].StartsWith("cmi.core.score", StringComparison.Ordinal) => "1 score",
        _ when call.Sets("cmi.core.session_time") => "2 session_time",
        _ when call.Sets("cmi.suspend_data") => "3 suspend_data",
        _ when call.Sets("cmi.core.lesson_location") => "4 lesson_location",
        _ when call.Sets("cmi.core.lesson_status") => "5 lesson_status",
        _ when call.Sets("cmi.core.exit") => "6 exit",
        _ => $"9 {call}",
    };

    private static IEnumerable<List<string>> Saves(IEnumerable<string> steps)
    {
        var save = new List<string>();
        foreach (var step in steps)
        {
            if (step is "LMSCommit" or "LMSFinish")
            {
                yield return save;
                save = [];
            }
            else
            {
                save.Add(step);
            }
        }
    }

    private static async Task ShouldHaveSpokenTheStandard(Platform platform)
    {
        var calls = await platform.Calls();
        calls.ShouldAllBe(call => !call.IsMistaken);
        calls.ShouldAllBe(call => call.Types.All(type => type == "string"));
        calls.Where(call => call.Name is "LMSInitialize" or "LMSCommit" or "LMSFinish").ShouldAllBe(call => call.Arguments.Length == 1 && call.Arguments[0].Length == 0);
        foreach (var launch in calls.GroupBy(call => call.Launch))
        {
            launch.Count(call => call.Name == "LMSFinish").ShouldBe(1);
            launch.Last().Name.ShouldBe("LMSFinish");
        }

        calls.Where(call => call.Sets("cmi.suspend_data")).ShouldAllBe(call => call.Arguments[1].Length <= 4096);
    }
}
