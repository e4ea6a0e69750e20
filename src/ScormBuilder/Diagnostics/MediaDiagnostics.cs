using System.Globalization;

namespace ScormBuilder.Diagnostics;

/// <summary>SB605 to SB620: what is in a picture, a film or a recording.</summary>
internal static class MediaDiagnostics
{
    public static Diagnostic TooManyParts(SourceSpan span, int limit) => new(span, Severity.Error, "SB605",
        string.Create(CultureInfo.InvariantCulture, $"The SVG image has more than {limit:N0} parts to draw once its copies, patterns, masks, markers and filters are counted, and would freeze a phone."),
        "Simplify the drawing, take out copies of copies and filters, or export it as a PNG image.");
}
