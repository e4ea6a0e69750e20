using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using ScormBuilder.RecordStore;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>A package of two modules: the LMS launches each from its own list, and both belong to one registration.</summary>
public sealed class SeveralUnitsTests(BrowserFixture browser)
{
    private static readonly BuiltPackage Package = RouteModules.Package("cmi5");

    [Fact]
    public async Task Cmi5_13_1_4_Each_module_is_launched_recorded_and_completed_by_itself()
    {
        await using var platform = await Cmi5Platform.Open(browser, Package, Strictness.StrictestPlatforms);
        foreach (var (id, url) in Units())
        {
            var learner = await Launch(platform, id, url);
            await Expect(learner.Heading).ToHaveTextAsync($"Welcome to {NameOf(id)}");
            await learner.ReadToEnd();
            await learner.CloseTab();
            await Wait.For(platform.Statements, all => About(all, id).Contains("terminated"));
        }

        var statements = await platform.Statements();
        foreach (var (id, _) in Units())
        {
            About(statements, id).ShouldBe(["initialized", "completed", "terminated"]);
            statements.Count(statement => ((string)statement["object"]!["id"]!).StartsWith($"{id}/page/", StringComparison.Ordinal)).ShouldBe(3);
        }

        statements.ShouldAllBe(statement => statement["context"]!["contextActivities"]!["grouping"]!.AsArray().Any(one => (string)one!["id"]! == "https://suite.example/route-everyone"));
        platform.ScriptErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cmi5_10_Each_goes_on_where_it_was_left_whatever_was_done_in_the_other()
    {
        await using var platform = await Cmi5Platform.Open(browser, Package, Strictness.StrictestPlatforms);
        var ((first, firstUrl), (second, secondUrl)) = (Units()[0], Units()[1]);
        var learner = await Launch(platform, first, firstUrl);
        await learner.Next();
        await learner.Saved();
        await learner.CloseTab();
        var other = await Launch(platform, second, secondUrl);
        await Expect(other.Heading).ToHaveTextAsync("Welcome to two");
        await other.ReadToEnd();
        await other.CloseTab();

        await Expect((await Launch(platform, first, firstUrl)).Heading).ToHaveTextAsync("Middle of one");
    }

    private static Task<Learner> Launch(Cmi5Platform platform, string id, string url) => platform.Launch(options => options with
    {
        Unit = new Uri(platform.Network.Content, url),
        ActivityId = ActivityOf(id),
        PublisherId = id,
        MoveOn = "Completed",
        MasteryScore = null,
    });

    /// <summary>What the LMS calls a unit.</summary>
    private static string ActivityOf(string id) => $"https://platform.test/{NameOf(id)}";

    private static string NameOf(string id) => id.Split('/')[^1];

    private static List<string> About(IEnumerable<JsonNode> statements, string id) =>
        [.. statements.Where(statement => (string?)statement["object"]!["id"] == ActivityOf(id)).Select(XapiPlatform.Verb)];

    /// <summary>The units that the package lists, each with its id and document.</summary>
    private static IReadOnlyList<(string Id, string Url)> Units() =>
    [
        .. XDocument.Parse(Encoding.UTF8.GetString(Package.Files["cmi5.xml"]).TrimStart('\uFEFF')).Descendants().Where(element => element.Name.LocalName == "au")
            .Select(unit => ((string)unit.Attribute("id")!, unit.Elements().Single(element => element.Name.LocalName == "url").Value)),
    ];
}
