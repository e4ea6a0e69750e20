using FluentValidation;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks the parts of a module against each other: ids differ, references resolve, rules can be met.</summary>
internal sealed class ModuleValidator : DiagnosticValidator<CourseModule>
{
    /// <summary>Pages and places that the player has of its own.</summary>
    private static readonly string[] ReservedPageIds = ["accessibility", "certificate", "credits", "downloads", "glossary", "help", Page.LocalId, "main", "menu", "progress", "references", "search", "support"];

    private static readonly QuestionValidator Questions = new();
    private static readonly CheckValidator Checks = new();
    private static readonly ScenarioValidator Scenarios = new();

    public ModuleValidator(Suite suite)
    {
        Rule(module => Duplicates.In(module.Objectives, "objective", objective => objective.Id, objective => objective.Span));
        Rule(module => Duplicates.In(module.Pages, "page", page => page.Id, page => page.Span));
        Rule(module => Duplicates.In(ModuleParts.Questions(module), "question", question => question.Id, question => question.Span));
        Rule(module => module.Pages.Where(page => !page.IsLocal && ReservedPageIds.Contains(page.Id)).Select(page => ModuleDiagnostics.ReservedPageId(page.Span, page.Id)));
        Rule(module => ModuleParts.Questions(module).SelectMany(Questions.Check));
        Rule(FeedbackChecks.Check);
        Rule(module => module.Checks.SelectMany(Checks.Check));
        Rule(module => module.Scenarios.SelectMany(Scenarios.Check));
        Rule(module => References.Check(module, suite));
        Rule(NoteChecks.Check);
        Rule(ConfidenceChecks.Check);
        Rule(LocalPages.Check);
        Rule(Placement.Check);
        Rule(RuleChecks.Check);
        Rule(SkippingChecks.Check);
    }
}
