using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that every question has the parts that its kind needs, and that it can be answered correctly.</summary>
internal sealed class QuestionValidator : DiagnosticValidator<Question>
{
    public QuestionValidator()
    {
        Rule(question => question is OptionQuestion options ? OptionRules.Check(options) : []);
        Rule(question => question is PairingQuestion pairing ? PairingRules.Check(pairing) : []);
        Rule(question => question is OrderingQuestion ordering ? OrderingRules.Check(ordering) : []);
        Rule(question => question is FillInQuestion fillIn ? WrittenRules.Check(fillIn) : []);
        Rule(question => question is NumericQuestion numeric ? WrittenRules.Check(numeric) : []);
        Rule(question => question is { Feedback.Partial: not null, CanBePartial: false } ? [QuestionDiagnostics.PartialNeedsMultiple(question.Span, question.Id)] : []);
    }
}
