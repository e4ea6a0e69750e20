using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>The same two modules in one package, taken in two sessions, on every kind of platform: what each is told of them as one.</summary>
public sealed class RouteTargetTests(BrowserFixture browser)
{
    [Fact]
    public async Task SCORM_2004_is_told_of_completion_success_and_score_of_all_modules()
    {
        await using var platform = await Platform.Open(browser, RouteModules.Graded("scorm2004-4"), "scorm-again-2004");
        await BeginIn(await platform.Launch());
        (await platform.Record())["cmi.completion_status"].ShouldBe("incomplete");
        await EndIn(await platform.Launch());

        var (calls, record) = await platform.Aftermath();
        record["cmi.completion_status"].ShouldBe("completed");
        record["cmi.success_status"].ShouldBe("passed");
        record["cmi.score.scaled"].ShouldBe("1");
        record["cmi.progress_measure"].ShouldBe("1");
        calls.Where(call => call.IsMistaken && call.Error != "103").Select(call => call.ToString()).ShouldBeEmpty();
        calls.Count(call => call.Name == "Initialize").ShouldBe(2, "a visit opens its session once, whatever documents it goes through");
        calls.Count(call => call.Name == "Terminate").ShouldBe(2);
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_store_is_told_of_each_module_and_of_all_of_them_once()
    {
        await using var platform = await XapiPlatform.Open(browser, RouteModules.Graded("xapi"));
        await BeginIn(await platform.Launch());
        await Eventually(platform, "terminated small", 1);
        await EndIn(await platform.Launch());

        var told = await Eventually(platform, "terminated small", 2);
        var ends = told.Where(one => one.Split(' ')[0] is "completed" or "passed" or "failed").ToList();
        ends.ShouldBe(["completed one", "passed check/final", "completed two", "passed two", "completed small", "passed small"], ignoreOrder: true);
        told.Count(one => one == "initialized small").ShouldBe(2);
        told.Count(one => one == "resumed small").ShouldBe(1);
        told.Count(one => one == "terminated small").ShouldBe(2);
        (await platform.Statements()).Select(statement => (string)statement["context"]!["contextActivities"]!["grouping"]![1]!["id"]!).Distinct().ShouldBe(["https://suite.example/route-everyone"]);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_site_without_a_platform_keeps_the_progress_of_all_modules_and_sends_nothing()
    {
        await using var site = await Platform.Open(browser, RouteModules.Graded("web"), "none");
        await BeginIn(await site.Launch());
        await EndIn(await site.Launch());

        var later = await site.Launch();
        await Expect(later.Heading).ToHaveTextAsync("Everyone");
        await Expect(later.Module.Locator("[data-pages-seen]")).ToHaveTextAsync("2 of 2 modules completed");
        site.ForeignRequests.ShouldBeEmpty();
        site.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_browser_keeps_nothing_for_a_tab_the_session_goes_along_all_the_same()
    {
        await using var platform = await Platform.Open(browser, RouteModules.Graded("scorm12"));
        await platform.WithoutTabStorage();
        await BeginIn(await platform.Launch());
        await EndIn(await platform.Launch());

        var (calls, record) = await platform.Aftermath();
        record["cmi.core.lesson_status"].ShouldBe("passed");
        record["cmi.core.score.raw"].ShouldBe("100");
        calls.Count(call => call.Name == "LMSFinish").ShouldBe(2);
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    /// <summary>Takes the first module to its end, and leaves in the middle of the second.</summary>
    private static async Task BeginIn(Learner learner)
    {
        await learner.Link("Start “Module one”").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Welcome to one");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Middle of one");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("End of one");
        await learner.Link("All modules").First.ClickAsync();
        await Expect(State(learner, "one")).ToHaveTextAsync("Completed");
        await learner.Link("Start “Module two”").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("Welcome to two");
        await learner.Next();
        await learner.Saved();
        await learner.CloseTab();
    }

    /// <summary>Goes on there, passes its check, and leaves from the menu.</summary>
    private static async Task EndIn(Learner learner)
    {
        await Expect(learner.Heading).ToHaveTextAsync("Middle of two");
        await Expect(learner.Notice).ToContainTextAsync("Welcome back");
        await learner.TakeCheck("final", isRight: true);
        await learner.Link("All modules").First.ClickAsync();
        await Expect(State(learner, "two")).ToHaveTextAsync("Completed and passed");
        await Expect(learner.Module.Locator("[data-pages-seen]")).ToHaveTextAsync("2 of 2 modules completed");
        await learner.CloseTab();
    }

    private static Task<List<string>> Eventually(XapiPlatform platform, string awaited, int times) =>
        Wait.For(async () => (await platform.Statements()).Select(Said).ToList(), told => told.Count(one => one == awaited) == times);

    /// <summary>The verb, and the end of the activity's id.</summary>
    private static string Said(JsonNode statement)
    {
        var id = (string)statement["object"]!["id"]!;
        return $"{XapiPlatform.Verb(statement)} {(id.Contains("/check/", StringComparison.Ordinal) ? id[(id.LastIndexOf("/check/", StringComparison.Ordinal) + 1)..] : id.Split('/', ':')[^1])}";
    }

    private static Microsoft.Playwright.ILocator State(Learner learner, string module) => learner.Module.Locator($"[data-stop='{module}'] [data-stop-state]");
}
