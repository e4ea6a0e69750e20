using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>Compiles a module into what its player must know.</summary>
internal static class PlayerCourseCompiler
{
    public static PlayerCourse Compile(CourseModule module, StateLayout layout, LmsProfile lms, ImmutableSortedDictionary<string, string> strings) => new(
        module.Id,
        module.Version,
        module.Language,
        [.. module.Pages.Select(page => page.Id)],
        [.. ModuleParts.Questions(module).Select(question => PlayerQuestionCompiler.Compile(question, lms))],
        [.. module.Checks.Select(CheckOf)],
        [.. module.Scenarios.Select(PlayerScenarioCompiler.Compile)],
        RuleOf(module.Completion, module),
        module.Success is null ? null : RuleOf(module.Success, module),
        module.Devices == DeviceUse.Shared ? "shared" : null,
        layout,
        strings)
    {
        Lms = LmsOf(lms),
    };

    private static PlayerLms? LmsOf(LmsProfile lms)
    {
        var sent = new PlayerLms(lms.Status == LmsStatus.Full ? null : lms.Status.ToString().ToLowerInvariant(), !lms.Score, lms.Interactions, lms.Objectives) { WordIds = lms.WordIds };
        return sent == new PlayerLms(null, false, false, false) ? null : sent;
    }

    private static PlayerCheck CheckOf(KnowledgeCheck check) => new(
        check.Id,
        Ids(check.AllQuestions),
        check.Mastery,
        check.Attempts,
        check.Feedback == FeedbackTiming.Immediate ? "immediate" : "final")
    {
        Shuffled = check.Shuffled,
        Pools = [.. check.Pools.Select(pool => new PlayerPool(pool.Draw, Ids(pool.Questions)))],
    };

    private static IReadOnlyList<string> Ids(IEnumerable<Question> questions) => [.. questions.Select(question => question.Id)];

    private static PlayerRule RuleOf(CompletionRule rule, CourseModule module) => rule switch
    {
        AllRule all => new PlayerRule { All = [.. all.Rules.Select(inner => RuleOf(inner, module))] },
        AnyRule any => new PlayerRule { Any = [.. any.Rules.Select(inner => RuleOf(inner, module))] },
        PagesRule pages => new PlayerRule { Pages = [.. pages.PageIds ?? module.Pages.Where(page => !page.IsLocal).Select(page => page.Id)] },
        CheckTakenRule taken => new PlayerRule { CheckTaken = taken.CheckId },
        CheckPassedRule passed => new PlayerRule { CheckPassed = passed.CheckId },
        ScenarioFinishedRule finished => new PlayerRule { ScenarioFinished = finished.ScenarioId },
        _ => throw new InvalidOperationException($"No player rule stands for {rule.GetType().Name}."),
    };
}
