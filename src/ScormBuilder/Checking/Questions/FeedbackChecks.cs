using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Warns of feedback that no learner can ever see.</summary>
internal static class FeedbackChecks
{
    private const string MoreAttempts = "Write 'attempts: 2' or more, or move the text to 'incorrect'.";

    /// <summary>The feedback of a module's questions that is never shown.</summary>
    public static IEnumerable<Diagnostic> Check(CourseModule module) =>
        ModuleParts.Questions(module).SelectMany(question => WithoutWrongAnswer(question).Concat(WithoutPart(question)))
            .Concat(module.Pages.SelectMany(page => ModuleParts.Blocks(page).OfType<QuestionBlock>()).SelectMany(block => OnPage(block.Question)))
            .Concat(module.Checks.SelectMany(check => check.AllQuestions).SelectMany(InCheck));

    private static IEnumerable<Diagnostic> OnPage(Question question) => question switch
    {
        { Feedback.IncorrectLast: null } or { IsGraded: false } => [],
        { Attempts: null } => [NoLast(question, "as often as they like", MoreAttempts)],
        { Attempts: 1 } => [NoLast(question, "only once", MoreAttempts)],
        _ => [],
    };

    private static IEnumerable<Diagnostic> InCheck(Question question) =>
        question is { Feedback.IncorrectLast: not null, IsGraded: true, Attempts: null }
            ? [NoLast(question, "only once each time they take the check", "Move the text to 'incorrect'.")]
            : [];

    private static Diagnostic NoLast(Question question, string often, string remedy) =>
        ModuleDiagnostics.NoLastAttempt(question.Span, question.Id, often, remedy);

    private static IEnumerable<Diagnostic> WithoutWrongAnswer(Question question) =>
        (question.IsGraded, question.Feedback) switch
        {
            (false, { Incorrect: not null }) => [ModuleDiagnostics.NothingIsWrong(question.Span, question.Id, "incorrect")],
            (false, { IncorrectLast: not null }) => [ModuleDiagnostics.NothingIsWrong(question.Span, question.Id, "incorrect-last")],
            _ => [],
        };

    private static IEnumerable<Diagnostic> WithoutPart(Question question) => question switch
    {
        { Feedback.Partial: null } or { CanBePartial: false } => [],
        { PartialCredit: false } => [NoPart(question, "'credit: full'", "write 'credit: partial'")],
        OptionQuestion options when options.Options.Count(option => option.Correct) == 1 => [NoPart(question, "only one right option", "mark another right option with 'correct: true'")],
        OrderingQuestion { Items.Length: 2 } => [NoPart(question, "only two items to put in order", "add an item")],
        _ => [],
    };

    private static Diagnostic NoPart(Question question, string reason, string way) =>
        QuestionDiagnostics.NothingIsPartlyRight(question.Span, question.Id, reason, way);
}
