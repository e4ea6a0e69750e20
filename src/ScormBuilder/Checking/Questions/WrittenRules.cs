using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Rules of what is answered by writing.</summary>
internal static class WrittenRules
{
    private const int MostAnswers = 20;

    public static IEnumerable<Diagnostic> Check(FillInQuestion question)
    {
        if (question.Accepted.IsEmpty)
        {
            yield return QuestionDiagnostics.NoAnswerAccepted(question.Span, question.Id);
        }
        else if (question.Accepted.Length > MostAnswers)
        {
            yield return QuestionDiagnostics.ItemCount(question.Span, question.Id, "accepted answers", question.Accepted.Length, 1, MostAnswers);
        }

        var comparer = question.MatchCase ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        foreach (var same in question.Accepted.GroupBy(WrittenText.Plain, comparer).Where(same => same.Count() > 1))
        {
            yield return QuestionDiagnostics.SameAnswerTwice(question.Span, question.Id, same.First());
        }
    }

    public static IEnumerable<Diagnostic> Check(NumericQuestion question)
    {
        if (question.From > question.To)
        {
            yield return QuestionDiagnostics.EmptyRange(question.Span, question.Id);
        }
    }
}
