using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>Compiles, and writes what was compiled.</summary>
internal static class Builder
{
    public static BuildOutcome Build(CourseSource source, BuildRequest request, Terminal terminal, CancellationToken cancellation) =>
        ProgressDisplay.During(terminal, source.ModuleFolders.Length, progress =>
        {
            var written = new ConcurrentBag<WrittenPackage>();
            var options = new CompileOptions { Targets = request.Targets, Release = request.Release, Progress = progress };
            var diagnostics = CourseCompiler.Compile(source, options, package => written.Add(Write(package, request.Output, cancellation)), cancellation);
            return new BuildOutcome([.. written.OrderBy(package => package.Path, StringComparer.Ordinal)], FromHere(diagnostics, source.Root));
        });

    private static WrittenPackage Write(Package package, string folder, CancellationToken cancellation)
    {
        var path = PackageFolder.Write(folder, package.FileName, package.Plan, cancellation);
        return new WrittenPackage(WithSlashes(path), package.ModuleId, package.Target, new FileInfo(path).Length);
    }

    /// <summary>Paths as a person at the working folder would type them.</summary>
    private static ImmutableArray<Diagnostic> FromHere(ImmutableArray<Diagnostic> diagnostics, string root) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span with { File = WithSlashes(Path.GetRelativePath(".", Path.Combine(root, diagnostic.Span.File))) } })];

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
