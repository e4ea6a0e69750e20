using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>
/// The network is cut at each request of a scripted session, or the tab killed after each step; then the learner is launched anew. What was recorded is told exactly once, each
/// session keeps cmi5's order (9.3), and a session that could not begin was said not to be recorded.
/// </summary>
public sealed class CutTests(BrowserFixture browser)
{
    private static readonly string[] OfSessions = ["initialized", "resumed", "suspended", "terminated"];

    /// <summary>What a launch asks for first: the key, the launch data, the preferences and the state.</summary>
    private const int BeforeTheSession = 4;

    private const string Welcome = "experienced page/welcome";

    private static readonly (Func<Learner, Task> Step, string Said)[] Script =
    [
        (learner => learner.Next(), "experienced page/practice"),
        (learner => learner.Answer("one-answer", "right"), "answered question/one-answer"),
        (learner => learner.Answer("several-answers", "red"), "answered question/several-answers"),
        (learner => learner.Open("story"), "experienced page/story"),
        (learner => learner.Open("welcome"), Welcome),
    ];

    /// <summary>The first page is told when the module opens.</summary>
    private static readonly string[] Said = [.. Script.Select(step => step.Said).Append(Welcome).Order(StringComparer.Ordinal)];

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
            await Play(learner, Script.Length);
            await learner.CloseTab();

            await ComeBack(platform);
            (await Told(platform)).ShouldBe(isRecorded ? Said : ["experienced page/welcome"], $"{fate} from request {cut} on");
            await ShouldKeepTheOrder(platform);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{requests} requests, {unrecorded} of them before the session could begin");
        unrecorded.ShouldBeLessThanOrEqualTo(BeforeTheSession, "the key, the launch data, the preferences and the state");
    }

    [Fact]
    public async Task A_tab_killed_after_any_step_loses_and_doubles_nothing_once_the_session_has_begun()
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{Script.Length + 1} places to kill the tab at");
        for (var steps = 0; steps <= Script.Length; steps++)
        {
            await using var platform = await Cmi5Platform.Open(browser, Modules.SmallForCmi5);
            platform.Network.FateOf = number => number < BeforeTheSession ? Fate.Delivered : Fate.Cut;
            var learner = await platform.Launch();
            await Play(learner, steps);
            await learner.Kill();

            await ComeBack(platform);
            string[] done = [.. Script.Take(steps).Select(step => step.Said).Where(said => said != Welcome).Order(StringComparer.Ordinal)];
            (await Told(platform)).Where(told => told != Welcome).ShouldBe(done, $"killed after {steps} steps");
            await ShouldKeepTheOrder(platform);
        }
    }

    private static async Task Play(Learner learner, int steps)
    {
        foreach (var (step, _) in Script.Take(steps))
        {
            await step(learner);
        }
    }

    private async Task<int> RequestsOfACleanRun()
    {
        await using var platform = await Cmi5Platform.Open(browser, Modules.SmallForCmi5);
        var learner = await platform.Launch();
        await Play(learner, Script.Length);
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
