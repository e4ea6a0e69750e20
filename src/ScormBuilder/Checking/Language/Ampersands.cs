using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Ampersands between words. One inside of a name, as in R&amp;D, is left alone.</summary>
internal static class Ampersands
{
    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        for (var at = Next(passage, 0); at >= 0; at = Next(passage, at + 1))
        {
            yield return WordingDiagnostics.Ampersand(passage.PlaceOf(at + 1));
        }
    }

    private static int Next(Passage passage, int from) =>
        passage.Kind == PassageKind.Quotation ? -1 : passage.Text.IndexOf(" & ", from, StringComparison.Ordinal);
}
