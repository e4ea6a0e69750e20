using System.Collections.Concurrent;
using ScormBuilder.Cli.Output;
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
            var options = new CompileOptions { Targets = request.Targets, Release = request.Release, Board = request.Board, Lms = request.Lms, Today = request.Today, Progress = progress };
            var diagnostics = CourseCompiler.Compile(source, options, package => written.Add(Write(package, request.Output, cancellation)), cancellation);
            return new BuildOutcome([.. written.OrderBy(package => package.Path, StringComparer.Ordinal)], FromHere.All(diagnostics, source.Root));
        });

    private static WrittenPackage Write(Package package, string folder, CancellationToken cancellation)
    {
        var path = PackageFolder.Write(folder, package.FileName, package.Plan, cancellation);
        return new WrittenPackage(FromHere.WithSlashes(path), package.ModuleId, package.Target, new FileInfo(path).Length);
    }
}
