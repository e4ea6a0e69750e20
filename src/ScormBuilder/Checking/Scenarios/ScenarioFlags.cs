using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks the use of the flags that a scenario declares.</summary>
internal static class ScenarioFlags
{
    /// <summary>Names that are wrong: all flags are declared once, and none is set and cleared at once.</summary>
    public static IEnumerable<Diagnostic> Check(Scenario scenario)
    {
        var known = scenario.Flags.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Tested(scenario).Concat(Changes(scenario).SelectMany(change => change.Set.Concat(change.Clear)))
            .Where(flag => !known.Contains(flag.Id))
            .Select(flag => ScenarioDiagnostics.UnknownFlag(flag.Span, flag.Id, known));
        var both = Changes(scenario)
            .SelectMany(change => change.Clear.Where(flag => change.Set.Any(set => set.Id == flag.Id)))
            .Select(flag => ScenarioDiagnostics.SetAndCleared(flag.Span, flag.Id));
        return Duplicates.In(scenario.Flags, "flag", flag => flag.Id, flag => flag.Span).Concat(unknown).Concat(both);
    }

    /// <summary>Flags that make no difference.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="neverHolding">Conditions already told to hold never: what they ask for is told with them.</param>
    public static IEnumerable<Diagnostic> Unused(Scenario scenario, IEnumerable<Condition> neverHolding)
    {
        var tested = Ids(Tested(scenario));
        var set = Ids(Changes(scenario).SelectMany(change => change.Set));
        var told = Ids(neverHolding.SelectMany(condition => condition.Flags));
        foreach (var flag in scenario.Flags)
        {
            if (!tested.Contains(flag.Id))
            {
                yield return ScenarioDiagnostics.FlagNeverTested(flag.Span, flag.Id);
            }
            else if (!set.Contains(flag.Id) && !told.Contains(flag.Id))
            {
                yield return ScenarioDiagnostics.FlagNeverSet(flag.Span, flag.Id);
            }
        }
    }

    private static HashSet<string> Ids(IEnumerable<FlagReference> flags) => flags.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<FlagReference> Tested(Scenario scenario) =>
        scenario.Scenes.SelectMany(scene => scene.Also.Select(addition => addition.Condition).Concat(scene.Choices.Select(choice => choice.Condition)))
            .OfType<Condition>().SelectMany(condition => condition.Flags);

    private static IEnumerable<FlagChange> Changes(Scenario scenario) =>
        scenario.Scenes.SelectMany(scene => scene.Choices.Select(choice => choice.Change).Prepend(scene.OnEntry));
}
