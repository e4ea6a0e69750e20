using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>Whether files of a module would get the same name in its package (R2).</summary>
internal static class SameNames
{
    /// <summary>A diagnostic for each name that two files would have.</summary>
    /// <param name="references">Names of files that are there.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<MediaReference> references) =>
        references
            .DistinctBy(reference => reference.Path.Normalize(), StringComparer.Ordinal)
            .GroupBy(reference => PackageName.Of(reference.Path), StringComparer.Ordinal)
            .Select(group => group.Take(2).ToArray())
            .Where(pair => pair.Length == 2)
            .Select(pair => PackageDiagnostics.SameName(pair[1].Span, pair[0].Path, pair[1].Path, PackageName.Of(pair[1].Path)));
}
