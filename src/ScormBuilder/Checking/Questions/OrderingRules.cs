using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Rules of ordering.</summary>
internal static class OrderingRules
{
    private const int MostItems = 12;

    public static IEnumerable<Diagnostic> Check(OrderingQuestion question)
    {
        var count = question.Items.Length;
        var counted = count is < 2 or > MostItems
            ? new[] { QuestionDiagnostics.ItemCount(question.Span, question.Id, "items", count, 2, MostItems) }
            : [];
        return counted.Concat(Duplicates.In(question.Items, "item", item => item.Id, item => item.Span));
    }
}
