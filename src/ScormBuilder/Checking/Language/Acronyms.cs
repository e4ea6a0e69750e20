using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Abbreviations in capitals that neither the suite nor the text itself explains (WCAG 2.2, 3.1.4). Each is told once a file.</summary>
internal sealed partial class Acronyms(Suite suite)
{
    public IEnumerable<Diagnostic> Check(Writing writing)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (passage, match) in writing.Passages.Where(HasSmallLetters).SelectMany(passage => Capitals().Matches(passage.Text), (passage, match) => (passage, match)))
        {
            var acronym = match.Value.TrimEnd('s');
            if (!IsKnown(acronym) && !IsKnown(match.Value) && !IsExplained(acronym, writing.Passages) && told.Add(acronym))
            {
                yield return WordingDiagnostics.UnexplainedAcronym(passage.PlaceOf(match.Index), acronym);
            }
        }
    }

    private bool IsKnown(string acronym) =>
        suite.Abbreviations.ContainsKey(acronym) || suite.WellKnown.Contains(acronym) || acronym.All(letter => letter is 'I' or 'V' or 'X');

    private static bool IsExplained(string acronym, ImmutableArray<Passage> passages) =>
        passages.Any(passage => passage.Text.Contains($"({acronym})", StringComparison.Ordinal) || passage.Text.Contains($"{acronym} (", StringComparison.Ordinal));

    /// <summary>Words that are all in capitals are no abbreviations.</summary>
    private static bool HasSmallLetters(Passage passage) => passage.Text.Any(char.IsLower);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}&])([A-Z]{1,3}(&[A-Z]{1,3})+|[A-Z]{2,6}s?)(?![\p{L}\p{Nd}])(?!&\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
