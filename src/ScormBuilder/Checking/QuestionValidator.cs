using FluentValidation;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What every question of a kind must have.</summary>
internal sealed class QuestionValidator : DiagnosticValidator<Question>
{
    /// <summary>Options are marked 0-9a-z in SCORM 1.2's interactions, and a learner reads no more than this with profit.</summary>
    private const int MostOptions = 20;

    public QuestionValidator()
    {
        Rule(question => question is OptionQuestion options ? OptionCount(options) : []);
        Rule(question => question is OptionQuestion options ? Duplicates.In(options.Options, "option", o => o.Id, o => o.Span) : []);
        Rule(question => question is ChoiceQuestion choice ? OneCorrect(choice) : []);
        Rule(question => question is MultipleResponseQuestion multiple ? SomeCorrect(multiple) : []);
        Rule(question => question is ChoiceQuestion { Feedback.Partial: not null } choice ? [QuestionDiagnostics.PartialNeedsMultiple(choice.Span, choice.Id)] : []);
    }

    private static IEnumerable<Diagnostic> OptionCount(OptionQuestion question)
    {
        if (question.Options.Length is < 2 or > MostOptions)
        {
            yield return QuestionDiagnostics.OptionCount(question.Span, question.Id, question.Options.Length, MostOptions);
        }
    }

    private static IEnumerable<Diagnostic> OneCorrect(ChoiceQuestion question)
    {
        var correct = question.Options.Count(option => option.Correct);
        if (correct != 1)
        {
            yield return QuestionDiagnostics.OneCorrect(question.Span, question.Id, correct);
        }
    }

    private static IEnumerable<Diagnostic> SomeCorrect(MultipleResponseQuestion question)
    {
        if (!question.Options.Any(option => option.Correct))
        {
            yield return QuestionDiagnostics.NoneCorrect(question.Span, question.Id);
        }
    }
}
