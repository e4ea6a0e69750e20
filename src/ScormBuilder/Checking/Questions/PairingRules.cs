using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Rules of matching, sorting.</summary>
internal static class PairingRules
{
    private const int MostItems = 12;

    public static IEnumerable<Diagnostic> Check(PairingQuestion question) =>
        Count(question, "items", question.Items.Length)
            .Concat(Count(question, question is MatchingQuestion ? "targets" : "groups", question.Targets.Length))
            .Concat(Duplicates.In(question.Items, "item", item => item.Id, item => item.Span))
            .Concat(Duplicates.In(question.Targets, "target", target => target.Id, target => target.Span))
            .Concat(Unknown(question))
            .Concat(question is MatchingQuestion matching ? Twice(matching) : []);

    private static IEnumerable<Diagnostic> Count(PairingQuestion question, string what, int count)
    {
        if (count is < 2 or > MostItems)
        {
            yield return QuestionDiagnostics.ItemCount(question.Span, question.Id, what, count, 2, MostItems);
        }
    }

    private static IEnumerable<Diagnostic> Unknown(PairingQuestion question)
    {
        var known = question.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        return question.Items.Where(item => !known.Contains(item.Target))
            .Select(item => ModuleDiagnostics.UnknownReference(item.TargetSpan, question is MatchingQuestion ? "target" : "group", item.Target, known));
    }

    private static IEnumerable<Diagnostic> Twice(MatchingQuestion question) =>
        question.Items.GroupBy(item => item.Target, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1))
            .Select(item => QuestionDiagnostics.TargetTakenTwice(item.TargetSpan, item.Target));
}
