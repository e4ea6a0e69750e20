using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that a knowledge check has every part that it needs.</summary>
internal sealed class CheckValidator : DiagnosticValidator<KnowledgeCheck>
{
    public CheckValidator()
    {
        Rule(check => !check.AllQuestions.Any() ? [QuestionDiagnostics.NoQuestions(check.Span, check.Id)] : []);
        Rule(check => check.AllQuestions.Where(q => q.Attempts is not null).Select(q => QuestionDiagnostics.NotInCheck(q.Span, q.Id, "attempts")));
        Rule(check => check.AllQuestions.Where(q => !q.IsKept).Select(q => QuestionDiagnostics.NotInCheck(q.Span, q.Id, q.Sensitive ? "sensitive" : "kind: free-text")));
        Rule(check => Duplicates.In(check.Pools, "pool", pool => pool.Id, pool => pool.Span));
        Rule(check => check.Pools.Where(pool => pool.Draw > pool.Questions.Length).Select(pool => QuestionDiagnostics.PoolTooSmall(pool.Span, pool.Id, pool.Draw, pool.Questions.Length)));
        Rule(check => check.Mastery is not null && check.AllQuestions.Any() && !check.AllQuestions.Any(q => q.IsGraded) ? [QuestionDiagnostics.NothingGraded(check.Span, check.Id)] : []);
    }
}
