using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What stands around the author's pages: search, progress, certificate, leaving quickly.</summary>
public sealed class ShellTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("ar", ColorScheme.Dark)]
    public async Task R33_Search_progress_and_certificate_are_accessible_in_every_state(string language, ColorScheme colours)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 800 }, ColorScheme = colours };
        await using var platform = await Platform.Open(browser, language == "ar" ? Modules.RightToLeft : Modules.Small, options: options);
        var learner = await platform.Launch();
        await Open(learner, "search");
        await learner.Module.Locator("#search_words").FillAsync("link");
        await learner.Module.Locator("#search_words").PressAsync("Enter");
        await Expect(learner.Module.Locator("[data-results] mark").First).ToHaveTextAsync("link");
        await Look(learner, $"search-{language}");

        await Open(learner, "progress");
        await Expect(learner.Module.Locator("[data-rule-state]").First).Not.ToBeEmptyAsync();
        await Look(learner, $"progress-{language}");
        await Open(learner, "certificate");
        await Expect(learner.Module.Locator("[data-certificate]")).ToBeHiddenAsync();
        await Look(learner, $"certificate-before-{language}");
        platform.ConsoleErrors.ShouldBeEmpty();
        platform.ForeignRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_of_the_search_leads_to_its_page_with_keys_alone()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Link("Search this module").First.PressAsync("Enter");
        await Expect(learner.Heading).ToBeFocusedAsync();
        await learner.Page.Keyboard.PressAsync("Tab");
        await learner.Page.Keyboard.TypeAsync("REMEMBER");
        await learner.Page.Keyboard.PressAsync("Enter");
        await Expect(learner.Module.Locator("[data-live]")).ToContainTextAsync("1 page found");
        await learner.Module.Locator("[data-results] a").PressAsync("Enter");
        await Expect(learner.Heading).ToHaveTextAsync("Welcome");
        await Expect(learner.Heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_certificate_names_the_learner_and_the_platform_hears_nothing_of_it()
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.ReadToEnd();
        await learner.PlayScenario("corridor");
        await learner.TakeCheck("final", isRight: true);
        await learner.Saved();
        var written = (await platform.Calls()).Count(call => call.Name != "LMSGetValue");
        await Open(learner, "progress");
        await learner.Link("Show your certificate").ClickAsync();
        await Expect(learner.Module.Locator("[data-certificate]")).ToBeVisibleAsync();
        await Expect(learner.Module.Locator("[data-name]")).ToHaveTextAsync("Test Learner");
        await Expect(learner.Module.Locator("[data-result-shown]")).ToHaveTextAsync("100 per cent");
        await Look(learner, "certificate");
        (await platform.Calls()).Count(call => call.Name != "LMSGetValue").ShouldBe(written);

        var download = await learner.Page.RunAndWaitForDownloadAsync(() => learner.Press("Download as a file"));
        download.SuggestedFilename.ShouldBe("small-certificate.html");
        var html = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        html.ShouldContain("<dd>1.0.0</dd>");
        html.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_quickly_saves_and_going_back_does_not_show_the_module(bool withKeys)
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Next();
        if (withKeys)
        {
            for (var press = 0; press < 3; press++)
            {
                await learner.Page.Keyboard.PressAsync("Escape");
            }
        }
        else
        {
            await learner.Link("Leave quickly").ClickAsync();
        }

        // The empty page is there before one can wait for its events.
        await Expect(learner.Page).ToHaveURLAsync("about:blank");
        (await platform.Record())["cmi.core.lesson_location"].ShouldBe("story");
        (await platform.Calls()).Count(call => call.Name == "LMSFinish").ShouldBe(1);
        await learner.Page.GoBackAsync();
        await Expect(learner.Page).ToHaveURLAsync("about:blank");
    }

    [Theory]
    [InlineData("references", "References")]
    [InlineData("accessibility", "Accessibility statement")]
    [InlineData("help", "Help and information")]
    public async Task A_package_opens_at_what_its_address_names(string address, string title)
    {
        await using var platform = await Platform.Open(browser, Modules.Small);
        var learner = await platform.Launch();
        await learner.Frame.EvaluateAsync("address => { location.hash = address; location.reload() }", address);
        await Expect(learner.Heading).ToHaveTextAsync(title);
    }

    private static async Task Open(Learner learner, string page)
    {
        await learner.Frame.EvaluateAsync("page => { location.hash = page }", page);
        await Expect(learner.Module.Locator($"#{page}")).ToBeVisibleAsync();
    }

    private static async Task Look(Learner learner, string name)
    {
        (await Axe.Violations(learner.Frame, name)).ShouldBeEmpty();
        (await learner.Frame.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, name);
        await Screenshots.Take(learner, $"shell-{name}");
    }
}
