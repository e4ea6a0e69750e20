using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>A site without a learning platform: progress stays in the browser.</summary>
public sealed class WebTests(BrowserFixture browser)
{
    private const string NoPlatform = "none";

    [Fact]
    public async Task Learners_go_on_where_they_left_and_nothing_is_sent()
    {
        await using var site = await Platform.Open(browser, Modules.SmallForWeb, NoPlatform);
        var learner = await site.Launch();
        await learner.Link("Help and information").First.ClickAsync();
        await Expect(learner.Module.GetByText("Your progress is kept in this browser, on this device")).ToBeVisibleAsync();
        await learner.Open("welcome");
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.Saved();
        await learner.CloseTab();

        var again = await site.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        (await site.Calls()).ShouldBeEmpty();
        site.ForeignRequests.ShouldBeEmpty();
        site.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Learners_can_erase_their_progress_once_they_have_confirmed_it()
    {
        await using var site = await Platform.Open(browser, Modules.SmallForWeb, NoPlatform);
        var learner = await site.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.Saved();
        await learner.Link("Help and information").First.ClickAsync();
        await learner.Press("Erase my progress");
        await Screenshots.Take(learner, "web-erase");
        await learner.Press("Go back to module");
        await Expect(learner.Heading).ToHaveTextAsync("Help and information");

        await learner.Press("Erase my progress");
        await learner.Press("Erase my progress");
        await Expect(learner.Heading).ToHaveTextAsync("Welcome");
        await Expect(learner.Notice).ToBeHiddenAsync();
        await learner.CloseTab();
        var again = await site.Launch();
        await Expect(again.Module.Locator("[data-question='one-answer'] input:checked")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("web", 1200, ColorScheme.Light)]
    [InlineData("web", 320, ColorScheme.Dark)]
    [InlineData("print", 1200, ColorScheme.Light)]
    [InlineData("print", 320, ColorScheme.Dark)]
    public async Task R33_Axe_finds_nothing_and_nothing_scrolls_sideways(string target, int width, ColorScheme colours)
    {
        var source = CourseSource.At(Path.Combine(Modules.RepositoryRoot(), "tests", "ScormBuilder.Tests", "Baselines", "kitchen-sink", "source"))!;
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours };
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(source, target), NoPlatform, screen);
        var learner = await site.Launch();
        foreach (var page in target == "web" ? new[] { "blocks", "help", "accessibility" } : [""])
        {
            await learner.Frame.EvaluateAsync("page => { location.hash = page }", page);
            (await Axe.Violations(learner.Frame, page)).ShouldBeEmpty();
            (await learner.Frame.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, page);
            await Screenshots.Take(learner, $"{target}-{page}-{width}-{colours}");
        }
    }
}
