using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Every kind of question, answered as a person would.</summary>
public sealed class QuestionTests(BrowserFixture browser)
{
    private const string Overhang = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Fact]
    public async Task R33_Every_kind_can_be_answered_with_a_keyboard_alone()
    {
        await using var platform = await Platform.Open(browser, Modules.Kinds);
        var learner = await platform.Launch();
        await learner.Next();
        await AnswerAll(new KeyboardLearner(learner));

        foreach (var (question, verdict) in new[]
                 {
                     ("true-false", "Correct"), ("scale", "Thank you"), ("matching", "Correct"), ("sorting", "Partly correct"), ("ordering", "Correct"),
                     ("fill-in", "Correct"), ("numeric", "Correct"), ("hotspot", "Correct"), ("select-words", "Correct"), ("free-text", "A model answer:"),
                 })
        {
            await Expect(Feedback(learner, $"q-{question}")).ToContainTextAsync(verdict);
        }

        await Expect(Feedback(learner, "q-sorting")).ToContainTextAsync("The right answer:");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1024, ColorScheme.Light, ForcedColors.None, "ltr")]
    [InlineData(320, ColorScheme.Dark, ForcedColors.None, "ltr")]
    [InlineData(320, ColorScheme.Light, ForcedColors.Active, "rtl")]
    public async Task R33_Axe_finds_nothing_before_an_answer_without_one_and_after_it(int width, ColorScheme colours, ForcedColors forced, string direction)
    {
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = colours, ForcedColors = forced };
        await using var platform = await Platform.Open(browser, Modules.Kinds, options: screen);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Frame.EvaluateAsync("direction => { document.documentElement.dir = direction }", direction);
        await ShouldBeFit(learner, "before");
        // Taken before the first click: the button of a question that is answered as it is shown goes away.
        foreach (var button in await learner.Module.Locator("[data-action='check-answer']:visible").ElementHandlesAsync())
        {
            await button.ClickAsync();
        }

        await ShouldBeFit(learner, "nothing answered");
        await AnswerMissing(learner);
        await ShouldBeFit(learner, "answered");
        await Screenshots.Take(learner, $"kinds-answered-{width}-{colours}-{forced}-{direction}");
    }

    [Fact]
    public async Task Every_answer_is_there_again_but_for_what_stays_in_the_page()
    {
        await using var platform = await Platform.Open(browser, Modules.Kinds);
        var learner = await platform.Launch();
        await learner.Next();
        await AnswerAll(new KeyboardLearner(learner));
        await learner.CloseTab();
        (await platform.Calls()).SelectMany(call => call.Arguments).ShouldAllBe(argument => !argument.Contains("circle of", StringComparison.Ordinal));

        var again = await platform.Launch();
        await Expect(again.Module.Locator("[data-question='q-matching'] select").First).ToHaveValueAsync("light");
        await Expect(again.Module.Locator("[data-question='q-ordering'] li").First).ToContainTextAsync("Egg");
        await Expect(again.Module.Locator("[data-question='q-fill-in'] input")).ToHaveValueAsync("Day");
        await Expect(again.Module.Locator("[data-question='q-numeric'] input")).ToHaveValueAsync("24");
        await Expect(again.Module.Locator("[data-question='q-hotspot'] input:checked")).ToHaveCountAsync(1);
        await Expect(again.Module.Locator("[data-region='at-left']")).ToHaveClassAsync("hotspot-region is-chosen is-locked");
        await Expect(Feedback(again, "q-sorting")).ToContainTextAsync("An owl flies at night.");
        await Expect(again.Module.Locator("textarea")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_place_on_an_image_is_picked_by_touching_it()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 }, HasTouch = true };
        await using var platform = await Platform.Open(browser, Modules.Kinds, options: phone);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Module.Locator("[data-region='at-left'] .hotspot-frame").TapAsync(new() { Position = new() { X = 60, Y = 60 } });
        await Expect(learner.Module.Locator("[data-question='q-hotspot'] input[value='at-left']")).ToBeCheckedAsync();
        await learner.Module.Locator("[data-question='q-select-words'] label", new() { HasTextString = "blue" }).TapAsync();
        await Expect(learner.Module.Locator("[data-question='q-select-words'] input[value='blue']")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_button_that_moves_an_item_keeps_the_focus()
    {
        await using var platform = await Platform.Open(browser, Modules.Kinds);
        var learner = await platform.Launch();
        await learner.Open("kinds");
        var up = learner.Module.GetByRole(AriaRole.Button, new() { Name = "Move up Egg" });
        await up.FocusAsync();
        await learner.Page.Keyboard.PressAsync("Enter");
        await Expect(up).ToBeFocusedAsync();
        await Expect(learner.Module.Locator("[data-live]")).ToContainTextAsync("Egg: now 1 of 2");
    }

    [Fact]
    public async Task A_check_that_draws_is_the_same_after_coming_back_in_the_middle()
    {
        await using var platform = await Platform.Open(browser, Modules.Kinds);
        var learner = await platform.Launch();
        await learner.Open("drawn");
        await learner.Press("Start check");
        var asked = await Asked(learner);
        asked.Count.ShouldBe(4);
        await learner.Module.Locator("[data-question='c-numeric'] input").FillAsync("4");
        await learner.Module.Locator("[data-question='c-ordering'] li:last-child [data-move='up']").ClickAsync();
        await learner.CloseTab();

        var again = await platform.Launch();
        (await Asked(again)).ShouldBe(asked);
        foreach (var statement in asked.Where(id => id.StartsWith("p-", StringComparison.Ordinal)))
        {
            await again.Pick(statement, "true");
        }

        await again.Press("Finish check");
        await Expect(again.Module.Locator("[data-result]")).ToContainTextAsync("You have passed.");
        await Expect(again.Module.Locator("[data-question='c-numeric'] [data-feedback]")).ToContainTextAsync("Correct");
        (await Asked(again)).ShouldBe(asked);
    }

    [Fact]
    public async Task Without_script_every_question_can_be_read_with_its_answer_and_nothing_waits_to_be_pressed()
    {
        await using var platform = await Platform.Open(browser, Modules.Kinds, options: new BrowserNewContextOptions { JavaScriptEnabled = false });
        var learner = await platform.Launch();
        await Expect(learner.Module.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        foreach (var question in await learner.Module.Locator("[data-question]").AllAsync())
        {
            await Expect(question.Locator(".prompt")).ToBeVisibleAsync();
        }

        await Expect(learner.Module.Locator("[data-question='q-ordering'] .order-text").First).ToHaveTextAsync("Hen");
        var answer = learner.Module.Locator("[data-question='q-ordering'] details.answer");
        await answer.Locator("summary").ClickAsync();
        await Expect(answer.Locator("li").First).ToHaveTextAsync("Egg");
    }

    private static async Task AnswerAll(KeyboardLearner keyboard)
    {
        await keyboard.ChooseOne("True");
        await keyboard.Activate("Check answer");
        await keyboard.ChooseOne("Very");
        await keyboard.Activate("Finish answer");
        await keyboard.Choose("Day", "Lig");
        await keyboard.Choose("Night", "Dar");
        await keyboard.Activate("Check answer");
        await keyboard.Choose("Owl", "Bir");
        await keyboard.Choose("Fox", "Bir");
        await keyboard.Choose("Crow", "Bir");
        await keyboard.Activate("Check answer");
        await keyboard.Activate("Move up Egg");
        await keyboard.Activate("Check answer");
        await keyboard.Write("Your answer", "Day");
        await keyboard.Activate("Check answer");
        await keyboard.Write("Your answer", "24");
        await keyboard.Activate("Check answer");
        await keyboard.Tick("1. At the left");
        await keyboard.Activate("Check answer");
        await keyboard.Tick("blue");
        await keyboard.Activate("Check answer");
        await keyboard.Write("Your answer", "A circle of blue");
        await keyboard.Activate("Show model answer");
    }

    /// <summary>What was checked without an answer, answered.</summary>
    private static async Task AnswerMissing(Learner learner)
    {
        await learner.Answer("q-true-false", "false");
        await learner.Pick("q-scale", "little");
        await learner.Module.Locator("[data-question='q-scale'] [data-action='check-answer']").ClickAsync();
        foreach (var question in new[] { "q-matching", "q-sorting" })
        {
            foreach (var list in await learner.Module.Locator($"[data-question='{question}'] select").AllAsync())
            {
                await list.SelectOptionAsync(new SelectOptionValue { Index = 1 });
            }

            await learner.Answer(question);
        }

        foreach (var question in new[] { "q-fill-in", "q-numeric" })
        {
            await learner.Module.Locator($"[data-question='{question}'] input").FillAsync("12");
            await learner.Answer(question);
        }

        await learner.Answer("q-hotspot", "at-left", "at-right");
        await learner.Answer("q-select-words", "sky");
    }

    private static ILocator Feedback(Learner learner, string question) => learner.Module.Locator($"[data-question='{question}'] [data-feedback]");

    private static async Task<IReadOnlyList<string>> Asked(Learner learner)
    {
        var ids = new List<string>();
        foreach (var question in await learner.Module.Locator("[data-asked]:visible").AllAsync())
        {
            ids.Add((await question.GetAttributeAsync("data-asked"))!);
        }

        return ids;
    }

    private static async Task ShouldBeFit(Learner learner, string where)
    {
        (await learner.Frame.EvaluateAsync<int>(Overhang)).ShouldBe(0, where);
        (await Axe.Violations(learner.Frame, where)).ShouldBeEmpty();
    }
}
