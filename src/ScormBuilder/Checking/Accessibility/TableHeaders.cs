using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>Columns without a name (WCAG 2.2, 1.3.1).</summary>
internal static class TableHeaders
{
    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        if (passage.Kind == PassageKind.ColumnHeader && string.IsNullOrWhiteSpace(passage.Text))
        {
            yield return AccessibilityDiagnostics.NoColumnHeader(passage.PlaceOf(0));
        }
    }
}
