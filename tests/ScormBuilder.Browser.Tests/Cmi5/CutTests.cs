using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>
/// The network is cut at each request of a scripted session; then the learner is launched anew. What was recorded is told exactly once, each
/// session keeps cmi5's order (9.3), and a session that could not begin was said not to be recorded.
/// </summary>
public sealed class CutTests(BrowserFixture browser)
{
    private static readonly string[] OfSessions = ["initialized", "resumed", "suspended", "terminated"];

    private static readonly string[] Said =
        ["answered question/one-answer", "answered question/several-answers", "experienced page/practice", "experienced page/story", "experienced page/welcome", "experienced page/welcome"];

    [Theory]
    [InlineData(Fate.Cut)]
    [InlineData(Fate.Lost)]
    public async Task The_network_cut_from_any_request_on_loses_and_doubles_nothing_of_what_was_recorded(Fate fate)
    {
        var requests = await RequestsOfACleanRun();
        var unrecorded = 0;
        for (var cut = 0; cut < requests; cut++)
        {
            await using var platform = await Cmi5Platform.Open(browser, Modules.SmallForCmi5);
            var at = cut;
            platform.Network.FateOf = number => number < at ? Fate.Delivered : number == at ? fate : Fate.Cut;
            var learner = await platform.Launch();
            var isRecorded = await learner.Module.GetByText("No learning platform answered").CountAsync() == 0;
            unrecorded += isRecorded ? 0 : 1;
            await Play(learner);
            await learner.CloseTab();

            await ComeBack(platform);
            (await Told(platform)).ShouldBe(isRecorded ? Said : ["experienced page/welcome"], $"{fate} from request {cut} on");
            await ShouldKeepTheOrder(platform);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{requests} requests, {unrecorded} of them before the session could begin");
        unrecorded.ShouldBeLessThanOrEqualTo(4, "the key, the launch data, the preferences and the state");
    }

    private static async Task Play(Learner learner)
    {
        await learner.Next();
        await learner.Answer("one-answer", "right");
        await learner.Answer("several-answers", "red");
        await learner.Open("story");
        await learner.Open("welcome");
    }

    private async Task<int> RequestsOfACleanRun()
    {
        await using var platform = await Cmi5Platform.Open(browser, Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await Play(learner);
        await learner.CloseTab();
        await Wait.For(platform.Told, told => told.Contains("terminated"));
        (await Told(platform)).ShouldBe(Said);
        return platform.Network.Asked;
    }

    /// <summary>Launches the module again with the network whole, until everything is there.</summary>
    private static async Task ComeBack(Cmi5Platform platform)
    {
        platform.Network.FateOf = _ => Fate.Delivered;
        var again = await platform.Launch();
        (await Wait.For(() => Waiting(again), waiting => waiting == 0)).ShouldBe(0);
    }

    private static Task<int> Waiting(Learner learner) =>
        learner.Frame.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('scormbuilder:xapi:statement')).length");

    private static async Task ShouldKeepTheOrder(Cmi5Platform platform)
    {
        foreach (var session in (await platform.Statements()).GroupBy(Cmi5Platform.SessionOf))
        {
            var verbs = session.OrderBy(statement => (string)statement["timestamp"]!, StringComparer.Ordinal).Select(XapiPlatform.Verb).ToList();
            verbs[0].ShouldBe("initialized");
            verbs.Count(verb => verb == "initialized").ShouldBe(1);
            verbs.IndexOf("terminated").ShouldBeOneOf(-1, verbs.Count - 1);
        }
    }

    private static async Task<string[]> Told(Cmi5Platform platform) =>
        [.. (await platform.Told()).Where(told => !OfSessions.Contains(told)).Order(StringComparer.Ordinal)];
}
