using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Skipping what a content note is about never costs completion.</summary>
internal static class SkippingChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var skipped = ModuleParts.Skippable(module).ToList();
        var checks = skipped.OfType<CheckBlock>().Select(block => (Kind: "check", Id: block.CheckId, block.Span));
        var scenarios = skipped.OfType<ScenarioBlock>().Select(block => (Kind: "scenario", Id: block.ScenarioId, block.Span));
        var parts = checks.Concat(scenarios).ToList();
        return CanHold(module.Completion, (kind, id) => !parts.Exists(part => part.Kind == kind && part.Id == id))
            ? []
            : parts.Where(part => Names(module.Completion, part.Kind, part.Id)).Select(part => ModuleDiagnostics.NeedsWhatIsSkipped(part.Span, part.Kind, part.Id));
    }

    /// <summary>
    /// True when a rule can be met although only some checks and scenarios are done: a page counts as seen even if a part of it
    /// is skipped.
    /// </summary>
    private static bool CanHold(CompletionRule rule, Func<string, string, bool> isDone) => rule switch
    {
        AllRule all => all.Rules.All(inner => CanHold(inner, isDone)),
        AnyRule any => any.Rules.Any(inner => CanHold(inner, isDone)),
        CheckTakenRule taken => isDone("check", taken.CheckId),
        CheckPassedRule passed => isDone("check", passed.CheckId),
        ScenarioFinishedRule finished => isDone("scenario", finished.ScenarioId),
        _ => true,
    };

    private static bool Names(CompletionRule rule, string kind, string id) => rule switch
    {
        AllRule all => all.Rules.Any(inner => Names(inner, kind, id)),
        AnyRule any => any.Rules.Any(inner => Names(inner, kind, id)),
        _ => !CanHold(rule, (otherKind, otherId) => otherKind != kind || otherId != id),
    };
}
