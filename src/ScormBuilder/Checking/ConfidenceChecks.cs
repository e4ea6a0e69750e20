using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Learners are asked once before and once after, and of something.</summary>
internal static class ConfidenceChecks
{
    private const int MostStatements = 20;

    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var places = ModuleParts.Blocks(module).OfType<ConfidenceBlock>().ToList();
        var statements = module.Confidence;
        if (statements.IsEmpty)
        {
            return places.Take(1).Select(place => NoteDiagnostics.NoStatements(place.Span));
        }

        var tooMany = statements.Length > MostStatements ? [NoteDiagnostics.TooMany(statements[0].Span, "statements", statements.Length, MostStatements)] : Array.Empty<Diagnostic>();
        return Duplicates.In(statements, "statement", statement => statement.Id, statement => statement.Span)
            .Concat(tooMany)
            .Concat(Placed(places, ConfidenceMoment.Before, statements[0].Span))
            .Concat(Placed(places, ConfidenceMoment.After, statements[0].Span))
            .Concat(InOrder(places));
    }

    private static IEnumerable<Diagnostic> Placed(List<ConfidenceBlock> places, ConfidenceMoment moment, SourceSpan statements)
    {
        var name = moment == ConfidenceMoment.Before ? "before" : "after";
        var here = places.FindAll(place => place.Moment == moment);
        return here.Count == 0
            ? [NoteDiagnostics.MomentMissing(statements, name)]
            : here.Skip(1).Select(again => NoteDiagnostics.MomentTwice(again.Span, name, here[0].Span));
    }

    private static IEnumerable<Diagnostic> InOrder(List<ConfidenceBlock> places) =>
        places is [{ Moment: ConfidenceMoment.After } after, { Moment: ConfidenceMoment.Before }] ? [NoteDiagnostics.AfterBeforeBefore(after.Span)] : [];
}
