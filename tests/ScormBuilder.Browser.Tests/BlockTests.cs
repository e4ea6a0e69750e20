using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What blocks of text do in a real browser.</summary>
public sealed class BlockTests(BrowserFixture browser)
{
    [Fact]
    public async Task Skipping_what_a_content_note_is_about_leads_to_what_follows_and_costs_no_completion()
    {
        await using var platform = await Open("content-note");
        var learner = await platform.Launch();
        await learner.Link("Skip this part").ClickAsync();
        await Expect(learner.Module.GetByText("You can read on here.")).ToBeFocusedAsync();
        await Expect(learner.Module.GetByText("A patient says something hurtful.")).ToBeHiddenAsync();
        await learner.Saved();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("completed");
    }

    [Fact]
    public async Task What_a_content_note_is_about_is_shown_when_a_learner_asks_for_it()
    {
        await using var platform = await Open("content-note");
        var learner = await platform.Launch();
        await learner.Module.GetByText("Show this part").ClickAsync();
        await Expect(learner.Module.GetByText("A patient says something hurtful.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task R33_Tabs_are_chosen_with_the_arrow_keys()
    {
        await using var platform = await Open("tabs");
        var learner = await platform.Launch();
        await learner.Module.GetByText("As a manager").First.FocusAsync();
        await learner.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(learner.Module.GetByText("What the day is like.")).ToBeVisibleAsync();
        await Expect(learner.Module.GetByText("What the rota shows.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task R33_A_card_is_turned_with_a_key()
    {
        await using var platform = await Open("flip-cards");
        var learner = await platform.Launch();
        await learner.Button("Direct Turn card").FocusAsync();
        await learner.Page.Keyboard.PressAsync("Enter");
        await Expect(learner.Module.GetByText("Someone is treated worse")).ToBeVisibleAsync();
    }

    private Task<Platform> Open(string component) =>
        Platform.Open(browser, BuiltPackage.Of(CourseSource.In(Examples.In($"{component}/examples.yaml").First().Source)));
}
