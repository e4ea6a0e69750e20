using ScormBuilder.Browser.Tests.Support;
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
        await Expect(learner.Module.GetByText("Your progress is kept in this browser, on this device")).ToBeVisibleAsync();
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
        await learner.Press("Erase my progress");
        await Screenshots.Take(learner, "web-erase");
        await learner.Press("Go back to module");
        await Expect(learner.Heading).ToHaveTextAsync("Practice");

        await learner.Press("Erase my progress");
        await learner.Press("Erase my progress");
        await Expect(learner.Heading).Not.ToHaveTextAsync("Practice");
        await Expect(learner.Notice).ToBeHiddenAsync();
        await learner.CloseTab();
        var again = await site.Launch();
        await Expect(again.Module.Locator("[data-question='one-answer'] input:checked")).ToHaveCountAsync(0);
    }
}
