using ScormBuilder.Browser.Tests.Cmi5;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>R53: a learner takes a module that is on a sensitive route alone; nothing that a platform is asked or told names it, its pages or its questions.</summary>
public sealed class SensitiveRouteTests(BrowserFixture browser)
{
    /// <summary>What names the module in one way or another: nothing else in the package has these words.</summary>
    private static readonly string[] Telling =
        ["set-apart", "Kept quiet", "on-purpose", "On purpose", "crooked", "slanted", "tilted", "sloping", "askew", "lopsided"];

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    [InlineData("web", "none")]
    public async Task A_run_time_learns_nothing_but_the_whole(string target, string name)
    {
        await using var platform = await Platform.Open(browser, RouteModules.Sensitive(target), name);
        await Begin(await platform.Launch());
        await End(await platform.Launch());

        if (target != "web")
        {
            (await platform.Calls()).Select(call => call.ToString()).ShouldAllBe(call => !Tells(call));
            (await platform.Record()).Select(pair => $"{pair.Key} {pair.Value}").ShouldAllBe(element => !Tells(element));
            (await platform.Record())[target == "scorm12" ? "cmi.core.lesson_status" : "cmi.success_status"].ShouldBe("passed");
        }

        platform.Requests.Select(WithoutFragment).ShouldAllBe(request => !Tells(request));
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_store_learns_nothing_but_the_whole()
    {
        await using var platform = await XapiPlatform.Open(browser, RouteModules.Sensitive("xapi"));
        await Begin(await platform.Launch());
        await Wait.For(platform.Told, told => told.Contains("terminated"));
        await End(await platform.Launch());

        var all = await Wait.For(platform.Told, told => told.Count(one => one == "terminated") == 2);
        all.ShouldBe(["initialized", "suspended", "terminated", "initialized", "resumed", "completed", "passed", "terminated"], ignoreOrder: true);
        await LearnedNothing(platform);
    }

    [Fact]
    public async Task Cmi5_9_3_The_one_unit_begins_comes_back_to_its_place_and_is_completed_and_passed_once()
    {
        await using var platform = await Cmi5Platform.Open(browser, RouteModules.Sensitive("cmi5"));
        await Begin(await platform.Launch());
        await Wait.For(Verbs, told => told.Contains("terminated"));
        await End(await platform.Launch());

        var all = await Wait.For(Verbs, told => told.Count(one => one == "terminated") == 2);
        all.Count(one => one == "initialized").ShouldBe(2);
        all.Count(one => one == "completed").ShouldBe(1);
        all.Count(one => one == "passed").ShouldBe(1);
        (await platform.Statements()).Select(statement => (string)statement["object"]!["id"]!).ShouldAllBe(id => id == Cmi5Platform.Unit);
        await LearnedNothing(platform.Store);

        async Task<List<string>> Verbs() => [.. (await platform.Statements()).Select(XapiPlatform.Verb)];
    }

    /// <summary>Takes the open module, answers a question in the other, and leaves in its middle.</summary>
    private static async Task Begin(Learner learner)
    {
        await learner.Link("Start “Module one”").ClickAsync();
        await learner.Next();
        await learner.Next();
        await learner.Link("All modules").First.ClickAsync();
        await learner.Link("Start “Kept quiet”").ClickAsync();
        await Expect(learner.Heading).ToHaveTextAsync("On purpose");
        await learner.Answer("tilted", "sloping");
        await learner.Next();
        await learner.Saved();
        await learner.CloseTab();
    }

    /// <summary>Comes back to that place, passes the check, and leaves from the menu.</summary>
    private static async Task End(Learner learner)
    {
        await Expect(learner.Heading).ToHaveTextAsync("Crooked");
        await learner.TakeCheck("askew", isRight: true);
        await learner.Saved();
        await learner.Link("All modules").First.ClickAsync();
        await Expect(learner.Module.Locator("[data-pages-seen]")).ToHaveTextAsync("2 of 2 modules completed");
        await learner.CloseTab();
    }

    private static async Task LearnedNothing(XapiPlatform platform)
    {
        platform.Requests.Select(WithoutFragment).ShouldAllBe(request => !Tells(request));
        (await platform.Statements()).Select(statement => statement.ToJsonString()).ShouldAllBe(statement => !Tells(statement));
        (await platform.States()).ShouldAllBe(state => !Tells(state));
        platform.ScriptErrors.ShouldBeEmpty();
    }

    private static bool Tells(string text) =>
        Telling.Any(word => Uri.UnescapeDataString(text).Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A browser keeps what follows the hash of an address to itself.</summary>
    private static string WithoutFragment(string request)
    {
        var (address, sent) = (request.Split(' ', 2)[0], request.Split(' ', 2)[1]);
        return $"{address.Split('#')[0]} {sent}";
    }
}
