using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Files that are long on their way.</summary>
public sealed class SlowNetworkTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_story_tells_nothing_until_its_script_has_come_and_then_begins()
    {
        var arrival = new TaskCompletionSource();
        await using var platform = await Platform.Open(browser, Modules.Small);
        platform.Held = path => path == "package/more.js" ? arrival.Task : Task.CompletedTask;
        var learner = await platform.Launch();

        await learner.Open("story");
        await Expect(learner.Heading).ToHaveTextAsync("Story");
        await Expect(learner.Module.Locator("[data-scene]:visible")).ToHaveCountAsync(0);
        arrival.SetResult();
        await Expect(learner.Module.Locator("[data-scene]:visible")).ToHaveCountAsync(1);
        await learner.PlayScenario("corridor");

        await Expect(learner.Module.Locator("[data-scene='home'], [data-scene='away']").Locator("visible=true")).ToHaveCountAsync(1);
        platform.ConsoleErrors.ShouldBeEmpty();
    }
}
