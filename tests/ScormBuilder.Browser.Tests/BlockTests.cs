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

    [Fact]
    public async Task C5_A_term_leads_to_its_entry_which_has_a_visible_focus_and_a_way_back()
    {
        await using var site = await Platform.Open(browser, Modules.KitchenSinkForWeb, "none");
        var learner = await site.Launch();
        await learner.Frame.EvaluateAsync("() => { for (const fold of document.querySelectorAll('.is-current details')) fold.open = true }");
        var term = learner.Module.Locator(".is-current a.term").First;
        await term.PressAsync("Enter");
        var entry = learner.Module.Locator("#term_a-term");
        await Expect(entry).ToBeFocusedAsync();
        await Expect(entry).ToBeInViewportAsync();
        (await entry.EvaluateAsync<string>("entry => getComputedStyle(entry).outlineStyle")).ShouldBe("solid");
        await learner.Link("Back to Blocks of text").PressAsync("Enter");
        await Expect(term).ToBeFocusedAsync();
    }

    [Fact]
    public async Task C5_Every_question_box_and_contact_is_in_the_list_of_headings_and_no_level_is_left_out()
    {
        await using var site = await Platform.Open(browser, Modules.KitchenSinkForWeb, "none");
        var learner = await site.Launch();
        var headings = await learner.Frame.EvaluateAsync<string[][]>(
            """
            () => [...document.querySelectorAll('[data-page]')].map((page) => [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
              .map((one) => `${one.getAttribute('aria-level') ?? one.localName[1]} ${one.textContent.trim()}`))
            """);

        foreach (var levels in headings.Select(page => page.Select(heading => heading[0] - '0').ToList()))
        {
            levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        }

        var all = headings.SelectMany(page => page).Select(heading => heading[2..]).ToList();
        all.ShouldContain("Key point: A point");
        all.ShouldContain("Reflection");
        all.ShouldContain("Before the meeting");
        all.ShouldContain("A listening line");
        all.ShouldContain("Question 13 of 13");
        var names = await learner.Frame.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#questions .question-in-page')].map((one) => document.getElementById(one.getAttribute('aria-labelledby')).textContent)");
        names.ShouldBeUnique();
    }

    private Task<Platform> Open(string component) =>
        Platform.Open(browser, BuiltPackage.Of(CourseSource.In(Examples.In($"{component}/examples.yaml").First().Source)));
}
