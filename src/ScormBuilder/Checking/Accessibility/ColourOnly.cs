using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>Wording that points at something by its colour alone (WCAG 2.2, 1.4.1).</summary>
internal static partial class ColourOnly
{
    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        Pointing().Matches(passage.Text).Select(match => AccessibilityDiagnostics.ColourOnly(passage.PlaceOf(match.Index), match.Value));

    [GeneratedRegex(
        @"\b(?:red|green|blue|yellow|orange|purple|grey|gray|pink|amber)(?: (?:text|words?|letters?|links?|buttons?|box(?:es)?|bars?|lines?|areas?|sections?|items?|rows?|columns?|cells?|dots?)\b|\b(?<=\b(?:shown|marked|highlighted|written|printed|displayed) in \w+))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();
}
