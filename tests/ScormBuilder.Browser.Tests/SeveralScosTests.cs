using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Two modules in one package, each a SCO that the platform launches by itself and keeps a record of.</summary>
public sealed class SeveralScosTests(BrowserFixture browser)
{
    private const string Request = "adl.nav.request";

    [Theory]
    [InlineData("scorm12", "scorm-again", "cmi.core.lesson_status", "completed", "passed")]
    [InlineData("scorm2004-4", "scorm-again-2004", "cmi.completion_status", "completed", "completed")]
    public async Task Each_is_taken_left_and_completed_as_if_it_were_alone(string target, string name, string status, string first, string second)
    {
        await using var platform = await Platform.Open(browser, RouteModules.SeveralScos(target), name);
        var one = await platform.Launch(sco: "m1");
        await Expect(one.Heading).ToHaveTextAsync("Welcome to one");
        await Expect(one.Link("All modules")).ToHaveCountAsync(0);
        await one.Open("middle");
        await one.Open("end");
        await one.CloseTab();
        (await platform.Record("m1"))[status].ShouldBe(first);

        var two = await platform.Launch(sco: "m2");
        await Expect(two.Heading).ToHaveTextAsync("Welcome to two");
        await two.Open("middle");
        await two.Press("Save and exit");
        await Expect(two.Heading).ToHaveTextAsync("It is safe to close this window");
        (await platform.Record("m2"))[status].ShouldBe("incomplete");
        await two.CloseTab();

        var again = await platform.Launch(sco: "m2");
        await Expect(again.Heading).ToHaveTextAsync("Middle of two");
        await again.TakeCheck("final", isRight: true);
        await again.CloseTab();
        (await platform.Record("m2"))[status].ShouldBe(second);
        (await platform.Record("m1"))[status].ShouldBe(first);
        (await platform.Calls()).Where(call => call.Sets(Request)).Select(call => call.Launch).ShouldBe(target == "scorm12" ? [] : [2], "only where the learner asks to leave is the course closed");
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }
}
