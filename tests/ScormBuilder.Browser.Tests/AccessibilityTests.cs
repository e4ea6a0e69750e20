using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] BuiltInPages = ["progress", "certificate", "search", "help", "support", "references", "accessibility"];

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1024)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 1024)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 1024)]
    [InlineData(ColorScheme.Light, ForcedColors.None, 320)]
    public async Task R33_Axe_finds_nothing_on_any_page_of_the_real_module(ColorScheme colours, ForcedColors forced, int width)
    {
        await using var platform = await Platform.Open(browser, Modules.Real, options: Screen(width, colours, forced));
        var learner = await platform.Launch();
        foreach (var page in (await learner.Course()).Pages.Concat(BuiltInPages))
        {
            await Show(learner, page);
            await ShouldBeAccessible(learner, page);
            await Screenshots.Take(learner, $"real-{page}-{colours}-{forced}-{width}");
        }
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ar")]
    public async Task R33_Axe_finds_nothing_in_any_state_of_the_small_module(string language)
    {
        await using var platform = await Platform.Open(browser, language == "ar" ? Modules.RightToLeft : Modules.Small);
        var learner = await platform.Launch();
        await learner.Open("practice");
        await learner.Module.Locator("[data-question='one-answer'] [data-action='check-answer']").ClickAsync();
        await ShouldBeAccessible(learner, "asked for an answer");
        await learner.Answer("one-answer", "right");
        await learner.Answer("several-answers", "red", "green");
        await ShouldBeAccessible(learner, "answered");
        await Screenshots.Take(learner, $"small-answered-{language}");
        await learner.Open("story");
        await learner.Module.Locator("[data-scene='door'] input[value='open']").CheckAsync();
        await learner.Module.Locator("[data-scene='door'] [data-action='choose']").ClickAsync();
        await ShouldBeAccessible(learner, "chosen");
        await learner.Open("check");
        await learner.Module.Locator("[data-action='start-check']").ClickAsync();
        await learner.Module.Locator("[data-action='finish-check']").ClickAsync();
        await ShouldBeAccessible(learner, "answers missing");
        await Screenshots.Take(learner, $"small-missing-{language}");
        await learner.Pick("first", "a");
        await learner.Pick("second", "c");
        await learner.Module.Locator("[data-action='finish-check']").ClickAsync();
        await ShouldBeAccessible(learner, "reviewed");
        await Screenshots.Take(learner, $"small-reviewed-{language}");
        await learner.Module.Locator("[data-action='save-and-exit']").ClickAsync();
        await Expect(learner.Module.Locator("[data-leaving]")).ToBeVisibleAsync();
        await ShouldBeAccessible(learner, "left");
        await Screenshots.Take(learner, $"small-left-{language}");
    }

    [Theory]
    [InlineData(320, 16)]
    [InlineData(1024, 16)]
    [InlineData(1024, 32)]
    public async Task R33_No_page_scrolls_sideways_on_a_narrow_screen_or_with_text_twice_as_large(int width, int fontSize)
    {
        await using var platform = await Platform.Open(browser, Modules.Real, options: Screen(width, ColorScheme.Light, ForcedColors.None));
        var learner = await platform.Launch();
        await SetFontSize(learner, fontSize);
        foreach (var page in (await learner.Course()).Pages.Concat(BuiltInPages))
        {
            await Show(learner, page);
            var overhang = await learner.Frame.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overhang.ShouldBe(0, page);
            await Screenshots.Take(learner, $"real-{page}-{width}-text-{fontSize}");
        }
    }

    [Fact]
    public async Task R33_Navigation_moves_the_focus_to_the_pages_heading()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await Expect(learner.Heading).ToBeFocusedAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
    }

    [Fact]
    public async Task R33_A_live_region_is_there_from_the_start_and_tells_how_an_answer_did()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        var live = learner.Module.Locator("[data-live][aria-live='polite']");
        await Expect(live).ToHaveCountAsync(1);
        await learner.Next();
        await learner.Answer("one-answer", "left");
        await Expect(live).ToContainTextAsync("Correct");
        await Expect(live).ToContainTextAsync("Well seen.");
    }

    [Fact]
    public async Task R33_The_small_module_can_be_taken_with_a_keyboard_alone()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        var keyboard = new KeyboardLearner(learner);
        await keyboard.Activate("Next page");
        await keyboard.ChooseOne("Left");
        await keyboard.Activate("Check answer");
        await keyboard.Activate("Next page");
        await keyboard.ChooseOne("Leave");
        await keyboard.Activate("Make this choice");
        await keyboard.Activate("Next page");
        await keyboard.Activate("Start check");
        await keyboard.ChooseOne("A");
        await keyboard.Tick("A");
        await keyboard.Tick("B");
        await keyboard.Activate("Finish check");
        await Expect(learner.Module.Locator("[data-result]")).ToContainTextAsync("You have passed.");
        await keyboard.Activate("Save and exit");
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        (await platform.Record())["cmi.core.lesson_status"].ShouldBe("passed");
    }

    /// <summary>As people set it in their browser.</summary>
    private static async Task SetFontSize(Learner learner, int pixels)
    {
        var session = await learner.Page.Context.NewCDPSessionAsync(learner.Page);
        await session.SendAsync("Page.setFontSizes", new Dictionary<string, object> { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = pixels } });
        await Expect(learner.Module.Locator("html")).ToHaveCSSAsync("font-size", $"{pixels}px");
    }

    private static BrowserNewContextOptions Screen(int width, ColorScheme colours, ForcedColors forced) =>
        new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours, ForcedColors = forced };

    private static Task Show(Learner learner, string page) => learner.Frame.EvaluateAsync("page => { location.hash = page }", page)
        .ContinueWith(_ => Expect(learner.Module.Locator($"[data-page='{page}'], #{page}").First).ToBeVisibleAsync(), TaskScheduler.Default).Unwrap();

    private static async Task ShouldBeAccessible(Learner learner, string where) => (await Axe.Violations(learner.Frame, where)).ShouldBeEmpty();
}
