using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>A module in several languages is one module: the learner's place, answers and session go along.</summary>
public sealed class LanguageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("scorm-again")]
    [InlineData("esr")]
    [InlineData("learning-hub")]
    public async Task Changing_the_language_keeps_the_page_the_answers_and_the_session(string name)
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages, name);
        var learner = await platform.Launch();
        await learner.Answer("greeting", "yes-please");
        await learner.Next();

        await learner.Link("العربية").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("اختبار");
        await Expect(learner.Module.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(learner.Module.Locator("html")).ToHaveAttributeAsync("lang", "ar");
        await learner.TakeCheck("short", isRight: true);
        await learner.Open("welcome");
        await Expect(learner.Module.Locator("[data-question='greeting'] input[value='yes-please']")).ToBeCheckedAsync();
        await Expect(learner.Module.Locator("[data-question='greeting'] [data-feedback]")).ToContainTextAsync("نعم، هذا هو.");
        await Expect(learner.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await learner.CloseTab();

        (await platform.Calls()).Count(call => call.Name == "LMSFinish").ShouldBe(1);
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("completed");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_language_chosen_last_is_the_one_that_a_module_starts_in()
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages);
        var learner = await platform.Launch();
        await learner.Link("Gàidhlig").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Fàilte");
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Fàilte");
        await again.Link("English").ClickAsync();
        await Expect(again.Heading).ToHaveTextAsync("Welcome");
        await again.CloseTab();

        var third = await platform.Launch();
        await Expect(third.Heading).ToHaveTextAsync("Welcome");
        (await platform.Calls()).Where(call => call.Name == "LMSFinish").ShouldAllBe(call => call.Value == "true");
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("")]
    public async Task R52_The_next_learner_at_a_browser_does_not_get_the_language_of_the_one_before(string next)
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages);
        var anna = await platform.Launch(learner: "anna");
        await anna.Link("Gàidhlig").ClickAsync();
        await Expect(anna.Heading).ToHaveTextAsync("Fàilte");
        await anna.CloseTab();

        var other = await platform.Launch(learner: next);
        await other.Answer("greeting", "yes-please");
        await other.Saved();
        await Expect(other.Heading).ToHaveTextAsync("Welcome");
        await other.CloseTab();

        var again = await platform.Launch(learner: "anna");
        await Expect(again.Heading).ToHaveTextAsync("Fàilte");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_language_that_a_learner_chose_comes_back_on_another_device()
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages);
        var learner = await platform.Launch();
        await learner.Link("Gàidhlig").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Fàilte");
        await learner.Frame.EvaluateAsync("() => localStorage.removeItem('scormbuilder:languages')");
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Fàilte");
        await Expect(again.Module.Locator("html")).ToHaveAttributeAsync("lang", "gd");
        await Expect(again.SaveStatus).Not.ToContainTextAsync("not being recorded");
        await again.CloseTab();
        (await platform.Calls()).Count(call => call.Name == "LMSFinish" && call.Value == "true").ShouldBe(2);
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Going_back_over_a_change_of_language_keeps_the_session()
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Link("العربية").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("اختبار");

        await learner.Frame.EvaluateAsync("() => { document.documentElement.dataset.left = ''; history.back(); }");
        await Expect(learner.Module.Locator("html:not([data-left])")).ToHaveAttributeAsync("lang", "ar");
        await Expect(learner.Heading).ToHaveTextAsync("مرحبًا");
        await learner.TakeCheck("short", isRight: true);
        await learner.CloseTab();
        (await platform.Calls()).Count(call => call.Name == "LMSFinish").ShouldBe(1);
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("completed");
    }

    [Fact]
    public async Task Without_a_platform_answers_go_along_too()
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages, "none");
        var learner = await platform.Launch();
        // Until then a platform is looked for, and the page can only be read.
        await Expect(learner.Notice).ToContainTextAsync("No learning platform answered");
        await learner.Answer("greeting", "no-thanks");
        await learner.Link("Gàidhlig").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Fàilte");
        await Expect(learner.Module.Locator("[data-question='greeting'] input[value='no-thanks']")).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("ar", 320)]
    [InlineData("ar", 1024)]
    [InlineData("ur", 320)]
    [InlineData("ur", 1024)]
    public async Task R33_From_right_to_left_nothing_is_cut_off_and_axe_finds_nothing(string language, int width)
    {
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 } };
        await using var platform = await Platform.Open(browser, language == "ar" ? Modules.RightToLeft : Modules.Urdu, options: screen);
        var learner = await platform.Launch();
        foreach (var page in (await learner.Course()).Pages.Append("accessibility"))
        {
            await learner.Frame.EvaluateAsync("page => { location.hash = page }", page);
            await Expect(learner.Module.Locator($"#{page}")).ToBeVisibleAsync();
            var overhang = await learner.Frame.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overhang.ShouldBe(0, page);
            (await Axe.Violations(learner.Frame, page)).ShouldBeEmpty();
            await Screenshots.Take(learner, $"{language}-{page}-{width}");
        }
    }

    [Fact]
    public async Task R33_Axe_finds_nothing_in_a_module_of_several_languages()
    {
        await using var platform = await Platform.Open(browser, Modules.ThreeLanguages, options: new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var learner = await platform.Launch();
        foreach (var name in new[] { "العربية", "Gàidhlig", "English" })
        {
            await learner.Link(name).ClickAsync();
            await Expect(learner.Module.Locator("[data-languages] [aria-current]")).ToHaveTextAsync(name);
            (await Axe.Violations(learner.Frame, name)).ShouldBeEmpty();
            await Screenshots.Take(learner, $"languages-{name}-320");
        }
    }
}
