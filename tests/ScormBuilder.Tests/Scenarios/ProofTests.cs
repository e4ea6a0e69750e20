using CsCheck;
using ScormBuilder.Checking;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Scenarios;

/// <summary>What the checks say of any scenario is what trying every way through it finds.</summary>
public sealed class ProofTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private const string Unreachable = "SB512";
    private const string NoWayOut = "SB513";
    private const string NeverOffered = "SB558";
    private const string NeverTold = "SB559";
    private const string NothingOffered = "SB560";

    [Fact]
    public void A_scenario_has_errors_exactly_when_a_learner_could_miss_something_or_be_caught() =>
        Sample((scenario, tried, told) => told.Any(one => one.Level == Severity.Error) == HasFault(scenario, tried));

    [Fact]
    public void The_choices_said_never_to_be_offered_are_those_of_scenes_in_reach_that_nobody_ever_sees() =>
        Sample((scenario, tried, told) => Spans(told, NeverOffered).SetEquals(
            InReach(scenario, tried).SelectMany(scene => scene.Choices.Where(choice => !At(tried, scene).Any(place => tried.Offered(place).Contains(choice)))).Select(choice => choice.Span)));

    [Fact]
    public void The_texts_said_never_to_be_told_are_those_of_scenes_in_reach_that_nobody_ever_reads() =>
        Sample((scenario, tried, told) => Spans(told, NeverTold).SetEquals(
            InReach(scenario, tried).SelectMany(scene => scene.Also.Where(addition => !At(tried, scene).Any(place => BruteForce.IsTold(place, addition)))).Select(addition => addition.Span)));

    [Fact]
    public void Every_scene_said_to_be_out_of_reach_a_trap_or_without_choices_is_so() =>
        Sample((scenario, tried, told) =>
            Spans(told, Unreachable).All(span => !tried.Places.Exists(place => tried.SceneOf(place).Span == span))
            && Spans(told, NoWayOut).All(span => tried.Places.Exists(place => tried.SceneOf(place).Span == span && !tried.CanEnd(place)))
            && Spans(told, NothingOffered).All(span => tried.Places.Exists(place => tried.SceneOf(place).Span == span && tried.Offered(place).Count == 0)));

    [Fact]
    public void No_scene_gets_two_errors_of_one_kind() =>
        Sample((_, _, told) => told.Where(one => one.Level == Severity.Error).GroupBy(one => (one.Code, one.Span)).All(same => same.Count() == 1));

    [Fact]
    public void The_ways_through_a_scenario_are_counted() =>
        RandomScenarios.Any.Sample(scenario =>
        {
            var tried = new BruteForce(scenario);
            var (ways, hasLoops) = tried.Ways();

            var report = ScenarioReport.Of(scenario with { IsScored = true });

            return report is { IsExact: true }
                && report.Situations == tried.Places.Count
                && report.HasLoops == hasLoops
                && report.Paths == ways.Count
                && report.LongestPath == ways.Select(way => way.Count).DefaultIfEmpty().Max()
                && (hasLoops || report.BestScore == ways.Select(way => way.Sum(choice => choice.Points)).DefaultIfEmpty().Max());
        }, seed: Seed, iter: 5_000);

    [Fact]
    public void A_scored_scenario_is_refused_exactly_when_a_way_can_come_back_to_a_scene_or_gives_no_points() =>
        Sample((scenario, tried, _) =>
        {
            var scored = Told(scenario with { IsScored = true }).Select(one => one.Code).ToList();
            var steps = tried.Places.SelectMany(place => tried.Offered(place).Select(choice => (From: place.Scene, choice.To))).ToHashSet();
            var comesBack = steps.Any(step => Leads(step.To, step.From, steps, []));
            return scored.Contains("SB564") == comesBack && scored.Contains("SB563") == (!comesBack && tried.Places.TrueForAll(place => tried.Offered(place).TrueForAll(choice => choice.Points == 0)));
        });

    private static bool Leads(string from, string to, HashSet<(string From, string To)> steps, HashSet<string> tried) =>
        from == to || (tried.Add(from) && steps.Where(step => step.From == from).Any(step => Leads(step.To, to, steps, tried)));

    /// <summary>Only scenarios with something to choose: of one that ends where it starts, that alone is told.</summary>
    private static void Sample(Func<Scenario, BruteForce, List<Diagnostic>, bool> holds) =>
        RandomScenarios.Any.Where(scenario => !scenario.Scenes[0].IsEnding).Sample(scenario => holds(scenario, new BruteForce(scenario), Told(scenario)), seed: Seed, iter: 5_000);

    private static List<Diagnostic> Told(Scenario scenario) => [.. new ScenarioValidator().Check(scenario)];

    private static HashSet<SourceSpan> Spans(IEnumerable<Diagnostic> told, string code) => told.Where(one => one.Code == code).Select(one => one.Span).ToHashSet();

    private static bool HasFault(Scenario scenario, BruteForce tried) =>
        scenario.Scenes.Any(scene => !At(tried, scene).Any())
        || tried.Places.Exists(place => !tried.CanEnd(place))
        || scenario.Scenes.Any(scene => scene.Choices.Any(choice => !At(tried, scene).Any(place => tried.Offered(place).Contains(choice))))
        || scenario.Scenes.Any(scene => scene.Also.Any(addition => !At(tried, scene).Any(place => BruteForce.IsTold(place, addition))));

    private static IEnumerable<Scene> InReach(Scenario scenario, BruteForce tried) => scenario.Scenes.Where(scene => At(tried, scene).Any());

    private static IEnumerable<BruteForce.Place> At(BruteForce tried, Scene scene) => tried.Places.Where(place => place.Scene == scene.Id);
}
