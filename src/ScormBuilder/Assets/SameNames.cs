using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>Whether files of a module would get the same name in its package (R2).</summary>
internal static class SameNames
{
    /// <summary>A diagnostic for each name that two files would have.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<MediaReference> references) =>
        references.Where(reference => TreePath.Resolve("", reference.Path) is not null)
            .DistinctBy(reference => reference.Path, StringComparer.Ordinal)
            .GroupBy(reference => PackageName.Of(reference.Path), StringComparer.Ordinal)
            .Select(group => group.Take(2).ToArray())
            .Where(pair => pair.Length == 2)
            .Select(pair => PackageDiagnostics.SameName(pair[1].Span, pair[0].Path, pair[1].Path, PackageName.Of(pair[1].Path)));
}
