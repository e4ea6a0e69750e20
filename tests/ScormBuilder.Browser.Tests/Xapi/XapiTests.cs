using System.Text;
using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.RecordStore;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests.Xapi;

/// <summary>Packages for xAPI, played in a real browser against a record store that refuses what the specification refuses.</summary>
public class XapiTests(BrowserFixture browser)
{
    /// <summary>How much the platform asks for.</summary>
    protected virtual Strictness Strictness => Strictness.Specification;

    [Fact]
    public async Task What_the_learner_does_is_told_in_order_and_once()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.TakeCheck("final", isRight: false);
        await learner.TakeCheck("final", isRight: true);
        await learner.Saved();
        await learner.PlayScenario("corridor");
        await learner.Saved();
        await learner.CloseTab();

        var told = await Wait.For(platform.Told, all => all.Contains("terminated"));
        told.ShouldBe(
        [
            "initialized", "experienced page/welcome", "experienced page/practice", "answered question/one-answer", "experienced page/check",
            "answered question/first", "answered question/second", "failed check/final", "answered question/first", "answered question/second", "passed check/final",
            "passed", "experienced page/story", "answered scene/corridor/door", "completed", "terminated",
        ]);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_statement_says_whose_of_what_and_in_which_session()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("several-answers", "red", "green");
        await learner.Saved();

        var statement = (await platform.Statements()).Single(each => XapiPlatform.Told(each) == "answered question/several-answers");
        ((string)statement["actor"]!["account"]!["name"]!).ShouldBe("kim");
        JsonNode.DeepEquals(statement["actor"], JsonNode.Parse(XapiPlatform.Kim)).ShouldBeTrue("R41: it goes as the launch gave it.");
        ((string)statement["result"]!["response"]!).ShouldBe("red[,]green");
        ((bool)statement["result"]!["success"]!).ShouldBeFalse();
        ((string)statement["context"]!["registration"]!).ShouldBe("22222222-2222-4222-8222-222222222222");
        ((string)statement["context"]!["contextActivities"]!["parent"]![0]!["id"]!).ShouldBe("urn:x-scormbuilder:small");
        ((string)statement["object"]!["definition"]!["interactionType"]!).ShouldBe("choice");
        (await platform.Statements()).Select(each => each["context"]!["extensions"]!.ToJsonString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task R42_Three_sittings_on_three_devices_go_on_from_the_last_page_that_was_open()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        foreach (var (before, after) in new[] { ("Welcome", "Practice"), ("Practice", "Story"), ("Story", "Check") })
        {
            await platform.ForgetDevice();
            var learner = await platform.Launch();
            await Expect(learner.Heading).ToHaveTextAsync(before);
            await learner.Next();
            await Expect(learner.Heading).ToHaveTextAsync(after);
            var sittings = (await platform.Told()).Count(one => one == "terminated");
            await learner.CloseTab();
            await Wait.For(platform.Told, all => all.Count(one => one == "terminated") > sittings);
            await Wait.For(platform.States, all => all.Any(state => state.Contains($"\"location\":\"{after.ToLowerInvariant()}\"", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Closing_the_tab_in_the_middle_loses_neither_page_nor_answers()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.CloseTab();
        await Wait.For(platform.Told, told => told.Contains("terminated"));

        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Practice");
        await Expect(again.Notice).ToHaveTextAsync("Welcome back: you stopped on page 2 of 4.");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        (await platform.Told()).ShouldContain("suspended");
        (await Wait.For(platform.Told, told => told.Contains("resumed"))).Count(told => told == "answered question/one-answer").ShouldBe(1);
    }

    [Fact]
    public async Task A_change_of_language_keeps_the_launch_the_answers_and_the_session()
    {
        await using var platform = await Open(Modules.ThreeLanguagesForXapi);
        var learner = await platform.Launch();
        await learner.Answer("greeting", "yes-please");
        await learner.Saved();

        await learner.Link("العربية").ClickAsync();
        await Expect(learner.Module.Locator("html")).ToHaveAttributeAsync("lang", "ar");
        await Expect(learner.Module.Locator("[data-question='greeting'] input[value='yes-please']")).ToBeCheckedAsync();
        await learner.TakeCheck("short", isRight: true);
        await Expect(learner.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await learner.CloseTab();

        var verbs = await Wait.For(async () => (await platform.Statements()).Select(XapiPlatform.Verb).ToList(), all => all.Contains("terminated"));
        verbs.Count(verb => verb == "initialized").ShouldBe(1);
        verbs.Count(verb => verb == "terminated").ShouldBe(1);
        verbs.ShouldContain("completed");
        (await platform.Statements()).Select(each => each["context"]!["extensions"]!.ToJsonString()).Distinct().Count().ShouldBe(1);
        (await platform.Statements()).Select(each => (string)each["context"]!["language"]!).Distinct().ShouldBe(["en-GB", "ar"]);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_window_that_gave_way_to_another_tells_nothing_more()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var first = await platform.Launch();
        await first.Next();
        await first.Saved();
        var second = await platform.Launch();
        await Expect(first.Module.Locator("[data-leaving]")).ToBeVisibleAsync();
        await first.Press("Read on without recording");
        await first.Answer("one-answer", "right");
        await second.Answer("several-answers", "red");
        await second.Saved();
        await second.CloseTab();
        await first.CloseTab();

        var told = await Wait.For(platform.Told, all => all.Contains("terminated"));
        told.ShouldContain("answered question/several-answers");
        told.ShouldNotContain("answered question/one-answer");
    }

    [Fact]
    public async Task R29_A_sensitive_answer_reaches_no_statement_and_no_state()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Answer("kept-secret", "secret-yes");
        await learner.Saved();
        await learner.CloseTab();

        await Wait.For(platform.Told, told => told.Contains("terminated"));
        (await platform.Statements()).ShouldAllBe(statement => !statement.ToJsonString().Contains("secret", StringComparison.Ordinal));
        Encoding.UTF8.GetString(Modules.SmallForXapi.Files["activities.js"]).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("", "nothing at all")]
    [InlineData("?endpoint=https://lrs.example.org/", "no learner")]
    [InlineData("?actor=%7B%22mbox%22%3A%22mailto%3Akim%40example.org%22%7D", "no record store")]
    [InlineData("?endpoint=nowhere&actor=kim&auth=%F0&registration=%00", "nonsense")]
    public async Task A_launch_that_says_nothing_to_record_with_ends_in_a_calm_message_and_a_usable_module(string query, string because)
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Open(query);

        await Expect(learner.Notice).ToContainTextAsync("No learning platform answered");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
        platform.Network.Asked.ShouldBe(0, because);
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("auth", "Basic bm9ib2R5Om5vdGhpbmc=")]
    [InlineData("auth", "")]
    public async Task Who_has_the_wrong_key_can_read(string name, string value)
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch((name, value));

        await Expect(learner.Notice).ToContainTextAsync("No learning platform answered");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Practice");
        (await platform.Told()).ShouldBeEmpty();
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"name":"Kim Ó Néill","mbox":"mailto:kim@example.org"}""")]
    [InlineData("""{"objectType":"Agent","mbox_sha1sum":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}""")]
    public async Task R41_Whoever_the_launch_names_is_named_so(string actor)
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch(("actor", actor), ("registration", " null\r\n"), ("activity_id", $" {XapiPlatform.Activity}\n"));
        await learner.Next();
        await learner.Saved();

        (await platform.Statements()).ShouldAllBe(statement => JsonNode.DeepEquals(statement["actor"], JsonNode.Parse(actor)) && statement["context"]!["registration"] == null);
        (await platform.Told()).ShouldBe(["initialized", "experienced page/welcome", "experienced page/practice"]);
    }

    [Theory]
    [InlineData("actor", """{"objectType":["Agent"],"name":["Kim"],"account":[{"accountServiceHomePage":"https://platform.test","accountName":"kim"}]}""")]
    [InlineData("registration", "first")]
    [InlineData("colour", "red")]
    public async Task A_launch_that_is_odd_is_recorded_all_the_same(string name, string value)
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch((name, value));
        await learner.Next();
        await learner.Saved();

        (await platform.Told()).ShouldBe(["initialized", "experienced page/welcome", "experienced page/practice"]);
        (await platform.Statements()).ShouldAllBe(statement => (string?)statement["actor"]!["account"]!["name"] == "kim");
    }

    [Fact]
    public async Task A_key_that_ends_in_the_middle_is_told_honestly_and_what_waits_goes_with_the_next_launch()
    {
        await using var platform = await Open(Modules.SmallForXapi);
        var learner = await platform.Launch();
        await learner.Next();
        await learner.Saved();
        platform.Network.FateOf = _ => Fate.Unauthorised;
        await learner.Answer("one-answer", "left");
        await Expect(learner.SaveStatus).ToContainTextAsync("Not saved");
        await learner.Next();
        await Expect(learner.Heading).ToHaveTextAsync("Story");
        await learner.CloseTab();

        platform.Network.FateOf = _ => Fate.Delivered;
        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Story");
        (await Wait.For(platform.Told, told => told.Contains("terminated"))).Count(told => told == "answered question/one-answer").ShouldBe(1);
    }

    [Fact]
    public async Task The_store_takes_a_statement_about_every_activity_with_its_definition()
    {
        await using var platform = await Open(Modules.KindsForXapi);
        var script = Encoding.UTF8.GetString(Modules.KindsForXapi.Files["activities.js"]);
        var all = JsonNode.Parse(script["scormbuilderActivities=".Length..^2])!["activities"]!.AsObject();

        all.Count.ShouldBeGreaterThan(10);
        foreach (var activity in all.Select(entry => entry.Value!.DeepClone()))
        {
            await platform.Keep(new JsonObject
            {
                ["actor"] = JsonNode.Parse(XapiPlatform.Kim),
                ["verb"] = JsonNode.Parse("""{"id":"http://adlnet.gov/expapi/verbs/experienced"}"""),
                ["object"] = activity,
            });
        }
    }

    private Task<XapiPlatform> Open(BuiltPackage package) => XapiPlatform.Open(browser, package, Strictness);
}
