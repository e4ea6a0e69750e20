using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What a knowledge check must have.</summary>
internal sealed class CheckValidator : DiagnosticValidator<KnowledgeCheck>
{
    public CheckValidator()
    {
        Rule(check => check.Questions.IsEmpty ? [QuestionDiagnostics.NoQuestions(check.Span, check.Id)] : []);
        Rule(check => check.Questions.Where(q => q.Attempts is not null).Select(q => QuestionDiagnostics.NotInCheck(q.Span, q.Id, "attempts")));
        Rule(check => check.Questions.Where(q => q.Sensitive).Select(q => QuestionDiagnostics.NotInCheck(q.Span, q.Id, "sensitive")));
    }
}
