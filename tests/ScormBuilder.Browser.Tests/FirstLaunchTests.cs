using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

public sealed class FirstLaunchTests(BrowserFixture browser)
{
    [Fact]
    public async Task R15_The_first_launch_sets_incomplete_and_commits_at_once()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        await platform.Launch();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("incomplete");
    }

    [Fact]
    public async Task The_first_launch_needs_at_most_eight_calls()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        await platform.Launch();
        var calls = await platform.Calls();
        calls.Count.ShouldBeLessThanOrEqualTo(8, string.Join('\n', calls));
    }

    [Fact]
    public async Task The_first_page_of_the_module_that_has_every_component_takes_at_most_five_requests_besides_pictures()
    {
        var source = CourseSource.At(Path.Combine(Modules.RepositoryRoot(), "tests", "ScormBuilder.Tests", "Baselines", "kitchen-sink", "source"))!;
        await using var platform = await Platform.Open(browser, BuiltPackage.WithWarnings(source));
        var learner = await platform.Launch();
        await learner.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var asked = platform.Requests.Select(request => request.Split(' ')[0])
            .Where(address => address.Contains("/package/", StringComparison.Ordinal) && Path.GetExtension(address) is not (".jpg" or ".png" or ".svg" or ".webp")).ToList();

        asked.Count.ShouldBeLessThanOrEqualTo(5, string.Join('\n', asked));
        asked.Where(address => address.EndsWith(".js", StringComparison.Ordinal)).Select(address => address.Split('/')[^1])
            .ShouldBe(["player.js"], "what a later page needs is loaded once that page is shown, or once the first one has had the line to itself");
    }

    [Fact]
    public async Task After_the_first_turn_of_a_page_all_is_there_that_later_pages_need_so_that_the_line_may_be_lost()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Page.RunAndWaitForResponseAsync(() => learner.Next(), response => response.Url.EndsWith("/more.js", StringComparison.Ordinal));

        platform.Requests.Count(request => request.Split(' ')[0].EndsWith("/more.js", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task R11_The_package_asks_for_nothing_from_elsewhere_and_breaks_no_security_policy()
    {
        await using var platform = await Platform.Open(browser, Modules.Real);
        var learner = await platform.Launch();
        await learner.ReadToEnd();
        await learner.CloseTab();
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_every_page_can_be_read()
    {
        await using var platform = await Platform.Open(browser, Modules.Real, options: new BrowserNewContextOptions { JavaScriptEnabled = false });
        var learner = await platform.Launch();
        var pages = learner.Module.Locator("[data-page]:not(.needs-script) > h1");
        (await pages.CountAsync()).ShouldBeGreaterThanOrEqualTo(8);
        foreach (var heading in await pages.AllAsync())
        {
            await Expect(heading).ToBeVisibleAsync();
        }

        await Expect(learner.Module.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task R12_Without_a_platform_the_learner_is_told_once_and_can_go_on()
    {
        await using var platform = await Platform.Open(browser, Modules.Small, "none");
        var learner = await platform.Launch();
        await Expect(learner.Notice).ToContainTextAsync("No learning platform answered");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("browse")]
    [InlineData("review")]
    public async Task R16_Browse_and_review_write_nothing(string mode)
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch(mode);
        await learner.Next();
        await learner.Answer("one-answer", "left");
        await learner.CloseTab();
        (await platform.Calls()).Select(call => call.Name).ShouldBeSubsetOf(["LMSInitialize", "LMSGetValue", "LMSFinish"]);
    }
}
