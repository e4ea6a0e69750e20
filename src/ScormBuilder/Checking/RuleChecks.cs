using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Completion and success rules name things that exist and can hold.</summary>
internal static class RuleChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module) =>
        Check(module.Completion, module).Concat(module.Success is null ? [] : Check(module.Success, module));

    private static IEnumerable<Diagnostic> Check(CompletionRule rule, CourseModule module) => rule switch
    {
        AllRule all => Parts(all.Rules, all.Span, module),
        AnyRule any => Parts(any.Rules, any.Span, module),
        PagesRule { PageIds: { } ids } pages => Pages(ids, pages.Span, module),
        CheckTakenRule taken => Known("check", taken.CheckId, taken.Span, module.Checks.Select(check => check.Id)),
        CheckPassedRule passed => Passed(passed, module),
        ScenarioFinishedRule finished => Known("scenario", finished.ScenarioId, finished.Span, module.Scenarios.Select(scenario => scenario.Id)),
        _ => [],
    };

    private static IEnumerable<Diagnostic> Parts(IReadOnlyCollection<CompletionRule> rules, SourceSpan span, CourseModule module) =>
        rules.Count == 0 ? [ModuleDiagnostics.EmptyRule(span)] : rules.SelectMany(rule => Check(rule, module));

    private static IEnumerable<Diagnostic> Pages(IReadOnlyCollection<string> ids, SourceSpan span, CourseModule module) =>
        ids.Count == 0 ? [ModuleDiagnostics.EmptyRule(span)] : ids.SelectMany(id => Known("page", id, span, module.Pages.Select(page => page.Id)));

    private static IEnumerable<Diagnostic> Passed(CheckPassedRule rule, CourseModule module)
    {
        var check = module.Checks.FirstOrDefault(check => check.Id == rule.CheckId);
        return check switch
        {
            null => Known("check", rule.CheckId, rule.Span, module.Checks.Select(known => known.Id)),
            { Mastery: null } => [ModuleDiagnostics.CannotBePassed(rule.Span, rule.CheckId)],
            _ => [],
        };
    }

    private static IEnumerable<Diagnostic> Known(string kind, string id, SourceSpan span, IEnumerable<string> known)
    {
        var ids = known.ToList();
        return ids.Contains(id, StringComparer.Ordinal) ? [] : [ModuleDiagnostics.UnknownReference(span, kind, id, ids)];
    }
}
