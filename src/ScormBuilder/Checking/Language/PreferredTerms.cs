using System.Buffers;
using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Wording that the suite avoids, as whole words. What stands in quotation marks is somebody's own words, and is left alone.</summary>
internal sealed class PreferredTerms(Suite suite)
{
    private readonly ImmutableArray<PreferredTerm> terms = [.. suite.Terms.OrderByDescending(term => term.Term.Length)];
    private readonly SearchValues<string> any = SearchValues.Create([.. suite.Terms.Select(term => term.Term)], StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Check(Passage passage)
    {
        var text = passage.Kind == PassageKind.Quotation || terms.IsEmpty ? "" : passage.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (terms.FirstOrDefault(term => StandsAt(text, at, term)) is { } found && !IsQuoted(text, at))
            {
                yield return WordingDiagnostics.AvoidedTerm(
                    passage.PlaceOf(at), text.Substring(at, found.Term.Length), found.Write.TrimEnd('.'), found.Why.TrimEnd('.') + From(found));
            }
        }
    }

    private int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(any);
        return next < 0 ? -1 : from + next;
    }

    private string From(PreferredTerm term) => term.Source is { } id ? $" ({suite.Sources[id].Publisher}, {suite.Sources[id].Title})" : "";

    private static bool StandsAt(string text, int at, PreferredTerm term)
    {
        var end = at + term.Term.Length;
        return text.AsSpan(at).StartsWith(term.Term, term.IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.Count('"') % 2 == 1 || before.LastIndexOf('“') > before.LastIndexOf('”');
    }
}
