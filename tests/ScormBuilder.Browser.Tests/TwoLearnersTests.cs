using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Cmi5;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>R52: two learners at one browser, one after the other, as at a ward's computer with one account for all.</summary>
public sealed class TwoLearnersTests(BrowserFixture browser)
{
    private const string Secret = "Nobody-may-read-this";
    private const string Thoughts = "[data-note='reflection/thoughts']";
    private const string What = "[data-note='action/rota/what']";

    /// <summary>The names under which the browser keeps something, without what the test's own platform keeps there.</summary>
    private const string Names = "() => Object.keys({ ...localStorage, ...sessionStorage }).filter(key => !/^(record|calls)\\b/.test(key))";

    private const string All = "() => JSON.stringify(Object.entries({ ...localStorage, ...sessionStorage }).filter(([key]) => !/^(record|calls)\\b/.test(key)))";

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    public async Task On_a_run_time_the_second_learner_meets_nothing_of_the_first_who_finds_everything_again(string target, string name)
    {
        await using var platform = await Platform.Open(browser, Package(target, "personal"), name);
        await OneAfterTheOther(learner => platform.Launch(learner: learner));
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_xAPI_the_second_learner_meets_nothing_of_the_first_who_finds_everything_again()
    {
        await using var platform = await XapiPlatform.Open(browser, Package("xapi", "personal"));
        await OneAfterTheOther(learner => platform.Launch(("actor", Actor(learner))));
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_cmi5_the_second_learner_meets_nothing_of_the_first_who_finds_everything_again()
    {
        await using var platform = await Cmi5Platform.Open(browser, Package("cmi5", "personal"));
        await OneAfterTheOther(learner => platform.Launch(options => options with { AccountName = learner, LearnerName = $"{Capital(learner)} Test", Registration = null, MasteryScore = null }));
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    public async Task Where_nobody_is_named_notes_are_offered_without_a_word_of_them(string target, string name)
    {
        await using var platform = await Platform.Open(browser, Package(target, "personal"), name);
        var first = await platform.Launch(learner: "");
        await Note(first, "first");
        await first.CloseTab();

        var second = await platform.Launch(learner: "");
        await Expect(second.Module.Locator(".notes-found:visible").First).ToContainTextAsync("somebody else");
        await ShouldShowNoNotes(second);
        await second.CloseTab();
    }

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    [InlineData("web", "none")]
    public async Task On_shared_devices_nothing_of_what_was_noted_is_left_after_leaving_loading_again_or_going_back(string target, string name)
    {
        await using var platform = await Platform.Open(browser, Package(target, "shared"), name);
        var learner = await platform.Launch(learner: "anna");
        await Note(learner, "anna");
        await learner.Module.Locator("[data-action='save-and-exit']").ClickAsync();
        await Expect(learner.Module.GetByText("Leave this module and lose what you entered?")).ToBeVisibleAsync();
        await learner.Press("Go back to module");
        await Expect(learner.Module.Locator(Thoughts)).ToHaveValueAsync($"{Secret} anna 1");
        await learner.Exit();
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await learner.Button("Read on without recording").Or(learner.Button("Go back to module")).ClickAsync();
        await ShouldShowNoNotes(learner);
        (await learner.Frame.EvaluateAsync<string>(All)).ShouldNotContain(Secret);

        await learner.Page.ReloadAsync();
        await learner.Ready();
        await ShouldShowNoNotes(learner);
        await Note(learner, "again");
        await learner.Page.GotoAsync("https://platform.test/blank");
        await learner.Page.GoBackAsync();
        await learner.Ready();
        await ShouldShowNoNotes(learner);
        (await learner.Frame.EvaluateAsync<string>(All)).ShouldNotContain(Secret);
        await learner.CloseTab();

        var next = await platform.Launch(learner: "ben");
        await ShouldShowNoNotes(next);
        (await next.Frame.EvaluateAsync<string>(All)).ShouldNotContain(Secret);
    }

    /// <summary>A browser fills a form in again when somebody goes back to a document in the same tab: what it fills in was not entered by who sees it.</summary>
    [Theory]
    [InlineData("scorm12")]
    [InlineData("web")]
    public async Task In_a_tab_of_its_own_a_browser_fills_in_nothing_for_the_next_learner(string target)
    {
        await using var platform = await Platform.Open(browser, Package(target, "shared"), "none");
        var page = await platform.OpenAlone();
        await Expect(page.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await page.Locator(Thoughts).FillAsync(Secret);
        await page.Locator("[data-note='action/rota/when']").FillAsync("2027-03-01");
        await page.Locator("[data-note^='checklist/meeting/']").First.CheckAsync();
        await page.Locator("[data-note='confidence/rules/before'][value='2']").CheckAsync();
        await page.Locator("input[value='it-did']").CheckAsync();
        await page.GotoAsync("https://platform.test/blank");
        await page.GoBackAsync();

        await Expect(page.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await Expect(page.Locator(Thoughts)).ToHaveValueAsync("");
        await Expect(page.Locator("[data-note='action/rota/when']")).ToHaveValueAsync("");
        await Expect(page.Locator("input:checked")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-echo='confidence/rules/before']")).Not.ToHaveTextAsync("Slightly confident");
    }

    private static async Task OneAfterTheOther(Func<string, Task<Learner>> launch)
    {
        var anna = await launch("anna");
        await Note(anna, "anna");
        await anna.Frame.EvaluateAsync("() => { location.hash = 'certificate' }");
        await Expect(anna.Module.Locator("[data-certificate] [data-name]").First).ToContainTextAsync("Anna");
        await Expect(anna.SaveStatus).ToContainTextAsync("Saved ");
        await anna.CloseTab();

        var ben = await launch("ben");
        await ShouldShowNoNotes(ben);
        await Expect(ben.Module.Locator(".notes-found:visible")).ToHaveCountAsync(0);
        (await Words.Everywhere(ben)).ShouldAllBe(said => !said.Contains("anna", StringComparison.OrdinalIgnoreCase) && !said.Contains(Secret, StringComparison.Ordinal));
        (await ben.Frame.EvaluateAsync<string[]>(Names)).ShouldAllBe(key => !key.Contains("anna", StringComparison.OrdinalIgnoreCase) && !key.Contains("ben", StringComparison.OrdinalIgnoreCase) && !key.Contains("tiny", StringComparison.Ordinal));
        await ben.Open("welcome");
        await Note(ben, "ben");
        await ben.CloseTab();

        var again = await launch("anna");
        await Expect(again.Module.Locator(Thoughts)).ToHaveValueAsync($"{Secret} anna 1");
        await Expect(again.Module.Locator(What)).ToHaveValueAsync($"{Secret} anna 2");
        await Expect(again.Module.Locator("[data-note^='checklist/meeting/']").First).ToBeCheckedAsync();
        await Expect(again.Module.Locator("[data-echo='confidence/rules/before']")).ToHaveTextAsync("Slightly confident");
        await again.CloseTab();
    }

    private static async Task Note(Learner learner, string who)
    {
        await learner.Module.Locator(Thoughts).FillAsync($"{Secret} {who} 1");
        await learner.Module.Locator("[data-note^='checklist/meeting/']").First.CheckAsync();
        await learner.Module.Locator(What).FillAsync($"{Secret} {who} 2");
        await learner.Module.Locator("[data-note='action/rota/when']").FillAsync("2027-03-01");
        await learner.Module.Locator("[data-note='confidence/rules/before'][value='2']").CheckAsync();
    }

    private static async Task ShouldShowNoNotes(Learner learner)
    {
        await Expect(learner.Module.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await Expect(learner.Module.Locator(Thoughts)).ToHaveValueAsync("");
        await Expect(learner.Module.Locator(What)).ToHaveValueAsync("");
        await Expect(learner.Module.Locator("[data-note='action/rota/when']")).ToHaveValueAsync("");
        await Expect(learner.Module.Locator("[data-note]:checked")).ToHaveCountAsync(0);
        (await learner.Frame.EvaluateAsync<string>("() => document.documentElement.outerHTML")).ShouldNotContain(Secret);
    }

    private static string Actor(string learner) => new JsonObject
    {
        ["objectType"] = "Agent",
        ["name"] = $"{Capital(learner)} Test",
        ["account"] = new JsonObject { ["homePage"] = "https://platform.test", ["name"] = learner },
    }.ToJsonString();

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static BuiltPackage Package(string target, string devices)
    {
        var files = Compile.Page(
            """
            ::: reflection id="thoughts"
            Who was asked?
            :::

            ::: checklist id="meeting" title="Before the meeting"
            - [ ] Read
            - [ ] Ask
            :::

            ::confidence{before}

            ::: action id="rota" title="Your next rota"
            What will you do?
            :::

            ::action-plan

            ::confidence{after}

            ```question
            id: kept-secret
            kind: choice
            prompt: Only for you.
            sensitive: true
            options:
              - {id: it-did, text: It happened to me, correct: true}
              - {id: it-did-not, text: It did not}
            ```
            """);
        return BuiltPackage.Of(
            CourseSource.In(files.With(
                "tiny/module.yaml",
                files.Text("tiny/module.yaml").Replace("devices: personal", $"devices: {devices}", StringComparison.Ordinal) + "confidence:\n  - id: rules\n    statement: I can name the rules.\n")),
            target);
    }
}
