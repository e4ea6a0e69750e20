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
            var options = new CompileOptions { Targets = request.Targets, Release = request.Release, Progress = progress };
            var result = CourseCompiler.Compile(source, options, cancellation);
            return new BuildOutcome(Write(result.Packages, request.Output, progress, cancellation), FromHere(result.Diagnostics, source.Root));
        });

    private static ImmutableArray<WrittenPackage> Write(ImmutableArray<Package> packages, string folder, IProgress<string> progress, CancellationToken cancellation)
    {
        var written = new WrittenPackage[packages.Length];
        try
        {
            Parallel.For(0, packages.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            {
                var package = packages[index];
                var path = PackageFolder.Write(folder, package.FileName, package.Plan, cancellation);
                written[index] = new WrittenPackage(WithSlashes(path), package.ModuleId, package.Target, new FileInfo(path).Length);
                progress.Report(package.FileName);
            });
        }
        catch (AggregateException several)
        {
            throw several.Flatten().InnerExceptions[0];
        }

        return [.. written];
    }

    /// <summary>Paths as a person at the working folder would type them.</summary>
    private static ImmutableArray<Diagnostic> FromHere(ImmutableArray<Diagnostic> diagnostics, string root) =>
        [.. diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span with { File = WithSlashes(Path.GetRelativePath(".", Path.Combine(root, diagnostic.Span.File))) } })];

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
