using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Two modules in one SCO: one session, one state, and a menu that leads to both.</summary>
public sealed class RouteTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_route_is_played_from_its_menu_left_in_the_middle_and_completed()
    {
        await using var platform = await Platform.Open(browser, RouteModules.Package());
        var learner = await platform.Launch();
        await Expect(learner.Heading).ToHaveTextAsync("Everyone");
        await Expect(State(learner, "one")).ToHaveTextAsync("Not started");
        await Expect(learner.Module.Locator("[data-pages-seen]")).ToHaveTextAsync("0 of 2 modules completed");

        await learner.Link("Start “Module one”").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Welcome to one");
        await learner.Next();
        await learner.Saved();
        await learner.CloseTab();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("incomplete");

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Middle of one");
        await Expect(again.Module.Locator("[data-notice]")).ToContainTextAsync("Welcome back");
        await again.ReadToEnd();
        await again.Link("All modules").First.ClickAsync();
        await Expect(State(again, "one")).ToHaveTextAsync("Completed");
        await Expect(State(again, "two")).ToHaveTextAsync("Not started");
        await again.Link("Start “Module two”").ClickAsync();
        await Expect(again.Heading).ToHaveTextAsync("Welcome to two");
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("incomplete");
        await again.ReadToEnd();
        await again.Link("All modules").First.ClickAsync();
        await Expect(again.Module.Locator("[data-pages-seen]")).ToHaveTextAsync("2 of 2 modules completed");
        await Expect(again.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await again.CloseTab();

        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("completed");
        var calls = await platform.Calls();
        calls.Count(call => call.Name == "LMSFinish").ShouldBe(2);
        platform.ConsoleErrors.ShouldBeEmpty();
        platform.ForeignRequests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1200)]
    [InlineData(320)]
    public async Task The_menu_has_no_barrier_that_axe_finds(int width)
    {
        await using var platform = await Platform.Open(browser, RouteModules.Package(), options: new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } });
        var learner = await platform.Launch();

        (await Axe.Violations(learner.Frame, "menu")).ShouldBeEmpty();
        (await learner.Frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    private static ILocator State(Learner learner, string module) => learner.Module.Locator($"[data-stop='{module}'] [data-stop-state]");
}
