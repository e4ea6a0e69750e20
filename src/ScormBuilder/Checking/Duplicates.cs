using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checking;

/// <summary>Ids that are there twice.</summary>
internal static class Duplicates
{
    /// <summary>A diagnostic for each thing whose id an earlier one has.</summary>
    public static IEnumerable<Diagnostic> In<T>(IEnumerable<T> things, string kind, Func<T, string> id, Func<T, SourceSpan> span)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (!first.TryAdd(id(thing), span(thing)))
            {
                yield return ModuleDiagnostics.DuplicateId(span(thing), kind, id(thing), first[id(thing)]);
            }
        }
    }
}
