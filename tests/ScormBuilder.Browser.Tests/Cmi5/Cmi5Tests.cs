using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using ScormBuilder.RecordStore;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>Packages for cmi5, played in a real browser against an LMS that launches, gives keys out once and stores (by the specification's sections).</summary>
public class Cmi5Tests(BrowserFixture browser)
{
    /// <summary>How much the platform asks for.</summary>
    protected virtual Strictness Strictness => Strictness.Specification;

    private const string Category = "https://w3id.org/xapi/cmi5/context/categories/cmi5";

    [Fact]
    public async Task Cmi5_9_3_A_complete_run_is_told_in_order_and_once_with_what_the_LMS_judges_by_marked()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.TakeCheck("final", isRight: false);
        await learner.TakeCheck("final", isRight: true);
        await learner.Saved();
        await learner.PlayScenario("corridor");
        await learner.Saved();
        await learner.CloseTab();

        (await Wait.For(platform.Told, all => all.Contains("terminated"))).ShouldBe(
        [
            "initialized", "experienced page/welcome", "experienced page/practice", "answered question/one-answer", "experienced page/check",
            "answered question/first", "answered question/second", "failed check/final", "answered question/first", "answered question/second", "passed check/final",
            "passed", "experienced page/story", "answered scene/corridor/door", "completed", "terminated",
        ]);
        (await platform.Statements()).Where(IsDefined).Select(Cmi5Platform.Told).ShouldBe(["initialized", "passed", "completed", "terminated"]);
        (await platform.Statements()).Select(Cmi5Platform.SessionOf).Distinct().Count().ShouldBe(1);
        (await platform.Statements()).ShouldAllBe(statement => (string?)statement["context"]!["contextActivities"]!["grouping"]![0]!["id"] == "urn:x-scormbuilder:small");
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_10_The_next_launch_goes_on_where_the_last_one_ended()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.CloseTab();
        await Wait.For(platform.Told, told => told.Contains("terminated"));

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        var told = await Wait.For(platform.Told, all => all.Contains("resumed"));
        told.Count(one => one == "answered question/one-answer").ShouldBe(1);
        (await platform.Statements()).Select(Cmi5Platform.SessionOf).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task R40_R41_R42_A_learner_with_a_name_takes_it_in_three_sittings_on_two_devices_and_nothing_is_refused()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var refused = new List<string>();
        platform.Store.Answered += (method, address, status) => refused.AddRange(status is >= 400 and not 404 ? [$"{status} {method} {address}"] : []);
        var first = await platform.Launch();
        await first.Next();
        await first.Saved();
        await first.CloseTab();
        await Wait.For(platform.Told, all => all.Contains("terminated"));

        await platform.Store.ForgetDevice();
        var second = await platform.Launch();
        await Expect(second.Heading).ToHaveTextAsync("Practice");
        await second.TakeCheck("final", isRight: true);
        await second.Saved();
        await second.CloseTab();
        await Wait.For(platform.Told, all => all.Count(one => one == "terminated") == 2);

        await platform.Store.ForgetDevice();
        var third = await platform.Launch();
        await Expect(third.Heading).ToHaveTextAsync("Check");
        await third.PlayScenario("corridor");
        await third.Saved();
        await third.CloseTab();
        var told = await Wait.For(platform.Told, all => all.Count(one => one == "terminated") == 3);
        (told.Count(one => one == "initialized"), told.Count(one => one == "passed"), told.Count(one => one == "completed")).ShouldBe((3, 1, 1));
        (await platform.Statements()).ShouldAllBe(statement => (string?)statement["actor"]!["name"] == "Kim Ó Néill");
        refused.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_8_2_A_key_that_was_given_out_already_ends_in_a_calm_message_and_a_usable_module()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var query = platform.Query(platform.Begin());
        await (await platform.Open(query)).CloseTab();
        await Wait.For(platform.Told, all => all.Contains("terminated"));

        var again = await platform.Open(query);
        await Expect(again.Notice).ToContainTextAsync("open the module again from the learning platform");
        await again.Next();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await again.CloseTab();
        (await platform.Told())[^1].ShouldBe("terminated");
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_8_2_A_reload_asks_for_no_second_key_and_says_that_the_session_is_closed()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Saved();
        await learner.Frame.EvaluateAsync("() => window.location.reload()");
        await Expect(learner.Notice).ToContainTextAsync("open the module again from the learning platform");
        await learner.Open("story");
        await Expect(learner.Heading).ToHaveTextAsync("Story");

        var told = await Wait.For(platform.Told, all => all.Contains("terminated"));
        told.Count(one => one == "initialized").ShouldBe(1);
        told[^1].ShouldBe("terminated");
    }

    [Theory]
    [InlineData("endpoint")]
    [InlineData("fetch")]
    [InlineData("actor")]
    [InlineData("registration")]
    [InlineData("activityId")]
    public async Task Cmi5_8_1_A_launch_that_lacks_something_ends_in_a_calm_message_and_a_usable_module(string lacking)
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var kept = platform.Query(platform.Begin())[1..].Split('&').Where(pair => !pair.StartsWith(lacking + "=", StringComparison.Ordinal));
        var learner = await platform.Open("?" + string.Join('&', kept));

        await IsUsableAlone(learner);
        platform.Network.Asked.ShouldBe(0);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_8_2_3_A_session_that_the_LMS_ended_before_it_began_is_said_to_be_closed()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var launch = platform.Begin();
        platform.End(launch);
        var learner = await platform.Open(platform.Query(launch));

        await Expect(learner.Notice).ToContainTextAsync("open the module again from the learning platform");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
        (await platform.Told()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_let_in_with_the_key_can_read()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        platform.Network.FateOf = number => number == 0 ? Fate.Delivered : Fate.Unauthorised;
        var learner = await platform.Launch();

        await IsUsableAlone(learner);
        (await platform.Told()).ShouldBeEmpty();
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_that_ends_in_the_middle_is_told_honestly_and_what_waits_goes_with_the_next_launch()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var launch = platform.Begin();
        var learner = await platform.Open(platform.Query(launch));
        await learner.Next();
        await learner.Saved();
        platform.Revoke(launch);
        await learner.Answer("one-answer", "left");
        await Expect(learner.SaveStatus).ToContainTextAsync("Not saved");
        await learner.Open("story");
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Story");
        await Wait.For(platform.Told, told => told.Contains("experienced page/story"));
        var answered = (await platform.Statements()).Where(each => Cmi5Platform.Told(each) == "answered question/one-answer").ShouldHaveSingleItem();
        answered["context"]!["extensions"]!["urn:x-scormbuilder:xapi:1:occurred"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Browse")]
    [InlineData("Review")]
    public async Task Cmi5_10_2_2_Looking_without_taking_it_tells_that_a_session_began_and_ended_and_nothing_else(string mode)
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch(options => options with { Mode = mode });
        await Expect(learner.Notice).ToContainTextAsync(mode == "Review" ? "This module is closed for you" : "You are looking at this module without taking it");
        await learner.Next();
        await learner.Answer("one-answer", "left");
        await learner.TakeCheck("final", isRight: true);
        await learner.PlayScenario("corridor");
        await learner.CloseTab();

        (await Wait.For(platform.Told, told => told.Contains("terminated"))).ShouldBe(["initialized", "terminated"]);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_launch_that_is_odd_is_recorded_all_the_same()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        const string Actor = """{"objectType":["Agent"],"name":["Kim Ó Néill"],"account":[{"homePage":["https://platform.test"],"name":["kim"]}]}""";
        var pairs = platform.Query(platform.Begin())[1..].Split('&').Select(pair => pair.StartsWith("actor=", StringComparison.Ordinal) ? "actor=" + Uri.EscapeDataString(Actor) : pair);
        var learner = await platform.Open("?colour=red&activity_id=none&" + string.Join('&', pairs.Reverse()));
        await learner.Next();
        await learner.Saved();

        (await platform.Told()).ShouldBe(["initialized", "experienced page/welcome", "experienced page/practice"]);
        (await platform.Statements()).ShouldAllBe(statement => (string?)statement["actor"]!["account"]!["name"] == "kim");
    }

    [Fact]
    public async Task Cmi5_11_1_The_module_opens_in_the_language_that_the_learner_prefers_and_the_session_goes_on_in_another()
    {
        await using var platform = await Open(Modules.ThreeLanguagesForCmi5);
        var learner = await platform.Launch(options => options with { LanguagePreference = "pl,gd-GB,ar" });
        await Expect(learner.Module.Locator("html")).ToHaveAttributeAsync("lang", "gd");
        await learner.Link("العربية").ClickAsync();
        await Expect(learner.Module.Locator("html")).ToHaveAttributeAsync("lang", "ar");
        await learner.TakeCheck("short", isRight: true);
        await Expect(learner.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await learner.CloseTab();

        var verbs = await Wait.For(async () => (await platform.Statements()).Select(XapiPlatform.Verb).ToList(), all => all.Contains("terminated"));
        verbs.Count(verb => verb == "initialized").ShouldBe(1);
        verbs.Count(verb => verb == "terminated").ShouldBe(1);
        verbs.ShouldContain("completed");
        (await platform.Statements()).Select(Cmi5Platform.SessionOf).Distinct().Count().ShouldBe(1);
        (await platform.Statements()).Select(each => (string)each["context"]!["language"]!).Distinct().ShouldBe(["gd", "ar"]);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_11_2_Who_wants_no_sound_starts_without()
    {
        await using var platform = await Open(Modules.KitchenSinkForCmi5);
        var loud = await platform.Launch(options => options with { LanguagePreference = "en-GB" });
        (await Muted(loud)).ShouldBe([false, false]);
        await loud.CloseTab();
        var silent = await platform.Launch(options => options with { LanguagePreference = "en-GB", AudioPreference = "off" });
        (await Muted(silent)).ShouldBe([true, true]);
    }

    [Fact]
    public async Task Cmi5_10_2_7_Saving_and_leaving_leads_back_to_where_the_LMS_wants_the_learner()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch(options => options with { ReturnUrl = new Uri(platform.Network.Content, "activities.js?back=7") });
        await learner.Next();
        await learner.Press("Save and exit");
        (await Wait.For(() => Task.FromResult(learner.Frame.Url), url => url.EndsWith("back=7", StringComparison.Ordinal))).ShouldEndWith("back=7");

        (await Wait.For(platform.Told, told => told.Contains("terminated"))).Count(one => one == "terminated").ShouldBe(1);
    }

    [Fact]
    public async Task Cmi5_10_The_pass_mark_of_the_LMS_decides_and_the_learner_sees_it()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch(options => options with { MasteryScore = 1 });
        await learner.Open("check");
        var check = learner.Module.Locator("[data-check='final']");
        await Expect(check.Locator(".check-facts")).ToContainTextAsync("100");
        await Expect(check.Locator(".check-facts")).Not.ToContainTextAsync("60");
        await check.Locator("[data-action='start-check']").ClickAsync();
        await learner.Pick("first", "a");
        await learner.Pick("second", "a");
        await check.Locator("[data-action='finish-check']").ClickAsync();
        await learner.Saved();

        (await platform.Told()).ShouldContain("failed check/final");
        (await platform.Told()).ShouldNotContain("passed");
    }

    [Fact]
    public async Task R29_A_sensitive_answer_reaches_no_statement_and_no_state()
    {
        await using var platform = await Open(Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("kept-secret", "secret-yes");
        await learner.Saved();
        await learner.CloseTab();

        await Wait.For(platform.Told, told => told.Contains("terminated"));
        (await platform.Statements()).ShouldAllBe(statement => !statement.ToJsonString().Contains("secret", StringComparison.Ordinal));
    }

    private static bool IsDefined(JsonNode statement) =>
        statement["context"]!["contextActivities"]!["category"]!.AsArray().Any(category => (string?)category!["id"] == Category);

    private static async Task IsUsableAlone(Learner learner)
    {
        await Expect(learner.Notice).ToContainTextAsync("No learning platform answered");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
    }

    private static Task<bool[]> Muted(Learner learner) =>
        learner.Frame.EvaluateAsync<bool[]>("() => [...document.querySelectorAll('audio, video')].map(media => media.muted)");

    private Task<Cmi5Platform> Open(BuiltPackage package) => Cmi5Platform.Open(browser, package, Strictness);
}
