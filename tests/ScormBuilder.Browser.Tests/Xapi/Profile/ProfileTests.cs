using System.Text;
using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Cmi5;
using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>
/// What packages tell is what the profile beside them says, by the specification's own algorithm. <see cref="XapiPlatform.Statements"/> holds all
/// that any test here records to it; these see to it that every kind is among it, and hear what others' rules say.
/// </summary>
public sealed class ProfileTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_template_is_met_and_what_is_told_is_sound_by_others_rules_too()
    {
        var told = new List<JsonNode>();
        foreach (var isRight in new[] { true, false })
        {
            told.AddRange(await Take(GradedModule.Alone("xapi"), isRight));
            told.AddRange(await Take(GradedModule.InRoute("xapi"), isRight));
            told.AddRange(await TakeForCmi5(GradedModule.Alone("cmi5"), isRight));
        }

        StatementProfile.Ours.Templates.Where(template => !told.Any(template.IsFor)).Select(template => template.Id).ShouldBeEmpty("they describe what nobody says");
        StatementProfile.Ours.Faults(told).ShouldBeEmpty();
        (await OthersRules.Faults(told)).ShouldBe("[]");
    }

    [Fact]
    public async Task What_statements_can_be_about_is_sound_by_others_rules_too()
    {
        var script = Encoding.UTF8.GetString(Modules.KindsForXapi.Files["activities.js"]);
        var all = JsonNode.Parse(script["scormbuilderActivities=".Length..^2])!["activities"]!.AsObject();

        (await OthersRules.Faults(all.Select(activity => About(activity.Value!)))).ShouldBe("[]");
        (await OthersRules.Faults([About(JsonNode.Parse("""{"id":"no-iri"}""")!)])).ShouldContain("no-iri");
    }

    [Fact]
    public async Task A_statement_that_breaks_a_rule_and_one_out_of_order_are_found()
    {
        var experienced = await Experienced();

        Changed(experienced, "result", """{"completion":true}""").ShouldContain("template:experienced $.result");
        Changed(experienced, "timestamp", "null").ShouldContain("template:experienced $.timestamp");
        Changed(experienced, "verb", """{"id":"http://adlnet.gov/expapi/verbs/liked"}""").ShouldContain("not one template");
        StatementProfile.Ours.Faults([experienced]).ShouldBe(["no pattern: experienced"]);
    }

    private async Task<IReadOnlyList<JsonNode>> Take(BuiltPackage package, bool isRight)
    {
        await using var platform = await XapiPlatform.Open(browser, package);
        return await Take(() => platform.Launch(), platform, isRight);
    }

    private async Task<IReadOnlyList<JsonNode>> TakeForCmi5(BuiltPackage package, bool isRight)
    {
        await using var platform = await Cmi5Platform.Open(browser, package);
        return await Take(() => platform.Launch(), platform.Store, isRight);
    }

    /// <summary>Twice: in the middle the learner leaves.</summary>
    private static async Task<IReadOnlyList<JsonNode>> Take(Func<Task<Learner>> launch, XapiPlatform platform, bool isRight)
    {
        await (await launch()).CloseTab();
        await Wait.For(platform.Statements, all => all.Any(each => XapiPlatform.Verb(each) == "terminated"));
        var learner = await launch();
        if (await learner.Link("Start “Graded”").CountAsync() > 0)
        {
            await learner.Link("Start “Graded”").ClickAsync();
        }

        await GradedModule.Take(learner, isRight);
        await learner.CloseTab();
        return await Wait.For(platform.Statements, all => all.Count(each => XapiPlatform.Verb(each) == "terminated") == 2);
    }

    /// <summary>What is wrong with a statement that has something else in a place.</summary>
    private static string Changed(JsonNode statement, string property, string value)
    {
        var changed = statement.DeepClone();
        changed[property] = JsonNode.Parse(value);
        return StatementProfile.Ours.Faults([changed]).ShouldHaveSingleItem();
    }

    private async Task<JsonNode> Experienced()
    {
        await using var platform = await XapiPlatform.Open(browser, Modules.SmallForXapi);
        await (await platform.Launch()).CloseTab();
        var statements = await Wait.For(platform.Statements, all => all.Any(each => XapiPlatform.Verb(each) == "experienced"));
        return statements.First(each => XapiPlatform.Verb(each) == "experienced").DeepClone();
    }

    private static JsonObject About(JsonNode activity) => new()
    {
        ["actor"] = JsonNode.Parse(XapiPlatform.Kim),
        ["verb"] = JsonNode.Parse("""{"id":"http://adlnet.gov/expapi/verbs/experienced"}"""),
        ["object"] = activity.DeepClone(),
    };
}
