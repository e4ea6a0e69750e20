using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>
/// What can be proved of a scenario by looking at every situation that a learner can reach. Of faults that follow from one another the
/// first alone is told: a choice that is never offered accounts for all that lies behind it.
/// </summary>
internal sealed class ScenarioProofs
{
    private readonly Scenario scenario;
    private readonly ScenarioGraph graph;
    private readonly ILookup<Scene, Situation> situations;

    public ScenarioProofs(Scenario scenario)
    {
        this.scenario = scenario;
        graph = ScenarioGraph.Of(scenario);
        situations = graph.Situations.ToLookup<Situation, Scene>(situation => situation.Scene, ReferenceEqualityComparer.Instance);
    }

    public IEnumerable<Diagnostic> Diagnostics()
    {
        if (!graph.IsWhole)
        {
            return [ScenarioDiagnostics.TooManySituations(scenario.Span, scenario.Id, ScenarioLimits.MostSituations)];
        }

        var (choices, additions) = (NeverOffered().ToList(), NeverTold().ToList());
        var neverHolding = choices.Select(choice => choice.Condition!).Concat(additions.Select(addition => addition.Addition.Condition));
        return choices.Select(choice => ScenarioDiagnostics.NeverOffered(choice.Span, choice.Id))
            .Concat(additions.Select(addition => ScenarioDiagnostics.NeverTold(addition.Addition.Span, addition.Scene.Id)))
            .Concat(ScenarioReach.Check(scenario))
            .Concat(new ScenarioExits(graph, choices).Check())
            .Concat(ScenarioFlags.Unused(scenario, neverHolding))
            .Concat(ScenarioScore.Check(scenario, graph));
    }

    /// <summary>Choices of scenes that can be reached.</summary>
    private IEnumerable<SceneChoice> NeverOffered() =>
        situations.SelectMany(scene => scene.Key.Choices.Where(choice => choice.Condition is not null && scene.All(at => !graph.Flags.Holds(choice.Condition, at.Flags))));

    private IEnumerable<(Scene Scene, SceneAddition Addition)> NeverTold() =>
        situations.SelectMany(scene => scene.Key.Also.Where(addition => scene.All(at => !graph.Flags.Holds(addition.Condition, at.Flags))).Select(addition => (scene.Key, addition)));
}
