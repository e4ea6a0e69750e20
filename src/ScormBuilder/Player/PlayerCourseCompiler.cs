using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>Compiles a module into what its player must know.</summary>
internal static class PlayerCourseCompiler
{
    public static PlayerCourse Compile(CourseModule module, StateLayout layout, ImmutableSortedDictionary<string, string> strings) => new(
        module.Id,
        module.Version,
        module.Language,
        [.. module.Pages.Select(page => page.Id)],
        [.. ModuleParts.Questions(module).Select(QuestionOf)],
        [.. module.Checks.Select(CheckOf)],
        [.. module.Scenarios.Select(ScenarioOf)],
        RuleOf(module.Completion, module),
        module.Success is null ? null : RuleOf(module.Success, module),
        layout,
        strings);

    private static PlayerQuestion QuestionOf(Question question)
    {
        var options = question is OptionQuestion with ? with.Options : [];
        return new PlayerQuestion(
            question.Id,
            question is MultipleResponseQuestion ? "multiple" : "choice",
            [.. options.Select(option => option.Id)],
            [.. options.Where(option => option.Correct).Select(option => option.Id)],
            question.Points,
            question.Attempts,
            question.Sensitive);
    }

    private static PlayerCheck CheckOf(KnowledgeCheck check) => new(
        check.Id,
        [.. check.Questions.Select(question => question.Id)],
        check.Mastery,
        check.Attempts,
        check.Feedback == FeedbackTiming.Immediate ? "immediate" : "final");

    private static PlayerScenario ScenarioOf(Scenario scenario) => new(
        scenario.Id,
        scenario.Start,
        [.. scenario.Scenes.Select(scene => new PlayerScene(scene.Id, [.. scene.Choices.Select(choice => new PlayerChoice(choice.Id, choice.To))]))]);

    private static PlayerRule RuleOf(CompletionRule rule, CourseModule module) => rule switch
    {
        AllRule all => new PlayerRule { All = [.. all.Rules.Select(inner => RuleOf(inner, module))] },
        AnyRule any => new PlayerRule { Any = [.. any.Rules.Select(inner => RuleOf(inner, module))] },
        PagesRule pages => new PlayerRule { Pages = [.. pages.PageIds ?? module.Pages.Select(page => page.Id)] },
        CheckTakenRule taken => new PlayerRule { CheckTaken = taken.CheckId },
        CheckPassedRule passed => new PlayerRule { CheckPassed = passed.CheckId },
        ScenarioFinishedRule finished => new PlayerRule { ScenarioFinished = finished.ScenarioId },
        _ => throw new InvalidOperationException($"No player rule stands for {rule.GetType().Name}."),
    };
}
