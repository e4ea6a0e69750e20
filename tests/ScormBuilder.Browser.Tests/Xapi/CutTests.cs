using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Xapi;

/// <summary>
/// The network is cut, or the tab killed, at each point of a scripted run; then the learner comes back. Every statement is there exactly once.
/// </summary>
public sealed class CutTests(BrowserFixture browser)
{
    /// <summary>What sessions say of themselves: there is one more session where one was cut short.</summary>
    private static readonly string[] OfSessions = ["initialized", "resumed", "suspended", "terminated"];

    private static readonly Func<Learner, Task>[] Script =
    [
        learner => learner.Next(),
        learner => learner.Answer("one-answer", "right"),
        learner => learner.Answer("several-answers", "red"),
        learner => learner.Open("story"),
        learner => learner.Open("welcome"),
    ];

    private static readonly string[] Said =
        ["answered question/one-answer", "answered question/several-answers", "experienced page/practice", "experienced page/story", "experienced page/welcome", "experienced page/welcome"];

    [Theory]
    [InlineData(Fate.Cut)]
    [InlineData(Fate.Lost)]
    public async Task R30_The_network_cut_from_any_request_on_loses_and_doubles_nothing(Fate fate)
    {
        var requests = await RequestsOfACleanRun();
        TestContext.Current.TestOutputHelper!.WriteLine($"{requests} requests");
        for (var cut = 0; cut < requests; cut++)
        {
            await using var platform = await XapiPlatform.Open(browser, Modules.SmallForXapi);
            var at = cut;
            platform.Network.FateOf = number => number < at ? Fate.Delivered : number == at ? fate : Fate.Cut;
            var learner = await platform.Launch();
            await Play(learner, Script.Length);
            await learner.CloseTab();

            await ComeBack(platform);
            (await Told(platform)).ShouldBe(Said, $"{fate} from request {cut} on");
        }
    }

    [Fact]
    public async Task R30_A_tab_killed_after_any_step_loses_and_doubles_nothing()
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{Script.Length + 1} places to kill the tab at");
        for (var steps = 0; steps <= Script.Length; steps++)
        {
            await using var platform = await XapiPlatform.Open(browser, Modules.SmallForXapi);
            platform.Network.FateOf = _ => Fate.Cut;
            var learner = await platform.Launch();
            await Play(learner, steps);
            await learner.Kill();

            await ComeBack(platform);
            (await Told(platform)).Except(["experienced page/welcome"]).ShouldBe(
                Said.Except(["experienced page/welcome"]).Where(said => StepOf(said) < steps), $"killed after {steps} steps");
            (await Told(platform)).Where(told => told != "experienced page/welcome").ShouldBeUnique();
        }
    }

    private static int StepOf(string said) => said switch
    {
        "experienced page/practice" => 0,
        "answered question/one-answer" => 1,
        "answered question/several-answers" => 2,
        _ => 3,
    };

    private static async Task Play(Learner learner, int steps)
    {
        foreach (var step in Script.Take(steps))
        {
            await step(learner);
        }
    }

    private async Task<int> RequestsOfACleanRun()
    {
        await using var platform = await XapiPlatform.Open(browser, Modules.SmallForXapi);
        var learner = await platform.Launch();
        await Play(learner, Script.Length);
        await learner.CloseTab();
        await Wait.For(platform.Told, told => told.Contains("terminated"));
        (await Told(platform)).ShouldBe(Said);
        return platform.Network.Asked;
    }

    /// <summary>Opens the module again with the network whole, until everything is there.</summary>
    private static async Task ComeBack(XapiPlatform platform)
    {
        platform.Network.FateOf = _ => Fate.Delivered;
        var again = await platform.Launch();
        (await Wait.For(() => Waiting(again), waiting => waiting == 0)).ShouldBe(0);
    }

    private static Task<int> Waiting(Learner learner) =>
        learner.Frame.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('scormbuilder:xapi:statement')).length");

    private static async Task<string[]> Told(XapiPlatform platform) =>
        [.. (await platform.Told()).Where(told => !OfSessions.Contains(told)).Order(StringComparer.Ordinal)];
}
