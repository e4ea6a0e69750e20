using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Evidence;

/// <summary>Sources that a module cites and that nobody has seen, or not for too long. Each is told at its first citation.</summary>
internal static class CitedSources
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, Suite suite, DateOnly? today)
    {
        var cited = ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<CitationPart>()
            .SelectMany(citation => citation.SourceIds.Select(id => (Id: id, citation.Span)))
            .DistinctBy(citation => citation.Id, StringComparer.Ordinal);
        foreach (var (id, span) in cited)
        {
            var source = suite.Sources.GetValueOrDefault(id);
            if (source?.Status == SourceStatus.Unverified)
            {
                yield return EvidenceDiagnostics.UnverifiedSource(span, id, source.Span);
            }

            if (source?.CheckBy is { } due && today > due.Date)
            {
                yield return EvidenceDiagnostics.SourceDue(span, id, due.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }
}
