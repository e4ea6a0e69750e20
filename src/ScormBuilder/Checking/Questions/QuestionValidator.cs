using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What every question of a kind must have, and whether its answer can be right.</summary>
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
