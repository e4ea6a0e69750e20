using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Output;

/// <summary>Paths as a person at the working folder would type them.</summary>
internal static class FromHere
{
    /// <summary>Diagnostics of a source at a root.</summary>
    public static ImmutableArray<Diagnostic> All(ImmutableArray<Diagnostic> diagnostics, string root) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span with { File = Path(root, diagnostic.Span.File) } })];

    /// <summary>A path below a root.</summary>
    public static string Path(string root, string path) =>
        VisibleText.Escape(WithSlashes(System.IO.Path.GetRelativePath(".", System.IO.Path.Combine(root, path))));

    /// <summary>The same path on every system.</summary>
    public static string WithSlashes(string path) => path.Replace('\\', '/');
}
