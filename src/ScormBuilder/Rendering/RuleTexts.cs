using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What a rule asks of a learner, in the module's language.</summary>
public static class RuleTexts
{
    /// <summary>The rule in words; those inside of it are not told.</summary>
    public static string Say(CompletionRule rule, ModuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var words = context.Strings;
        return rule switch
        {
            PagesRule { PageIds: null } => words.Format("rule.all-pages", context.Module.Pages.Length),
            PagesRule { PageIds: { } ids } => words.Format("rule.pages", string.Join("; ", ids.Select(context.TitleOf))),
            CheckTakenRule check => words.Format("rule.check-taken", context.Check(check.CheckId).Title),
            CheckPassedRule check => words.Format("rule.check-passed", context.Check(check.CheckId).Title),
            ScenarioFinishedRule scenario => words.Format("rule.scenario-finished", context.Scenario(scenario.ScenarioId).Title),
            AllRule => words["rule.all"],
            _ => words["rule.any"],
        };
    }
}
