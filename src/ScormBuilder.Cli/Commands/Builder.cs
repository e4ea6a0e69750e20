using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Cli.Output;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>Compiles, and writes what was compiled.</summary>
internal static class Builder
{
    public static BuildOutcome Build(CourseSource source, BuildRequest request, Terminal terminal, CancellationToken cancellation) =>
        Build(source, request, BoardOption.Named(request.Boards, source), terminal, cancellation);

    private static BuildOutcome Build(CourseSource source, BuildRequest request, ImmutableArray<string?> boards, Terminal terminal, CancellationToken cancellation) =>
        ProgressDisplay.During(terminal, source.ModuleFolders.Length * boards.Length, progress =>
        {
            OutputFolder.RefuseLinksWithin(source.Root, request.Output);
            var written = new ConcurrentBag<WrittenPackage>();
            var options = new CompileOptions
            {
                Targets = request.Targets,
                Release = request.Release,
                Bundle = request.Bundle,
                SeveralScos = request.SeveralScos,
                Lms = request.Lms,
                Today = request.Today,
                Progress = progress,
                ThemeCode = request.ThemeCode,
            };
            var diagnostics = BoardOption.Together(boards.Select(board =>
                CourseCompiler.Compile(source, options with { Board = board }, package => written.Add(Write(package, request.Output, cancellation)), cancellation)));
            WriteBeside([.. written.Select(package => package.Target).Distinct().Order(StringComparer.Ordinal)], request.Output, cancellation);
            var own = BoardOption.OfBoards(diagnostics, boards);
            return new BuildOutcome([.. written.OrderBy(package => package.Path, StringComparer.Ordinal)], FromHere.All(own, source.Root))
            {
                LeftOut = diagnostics.Length - own.Length,
            };
        });

    /// <summary>What the packages that were written tell.</summary>
    private static void WriteBeside(ImmutableArray<string> targets, string folder, CancellationToken cancellation)
    {
        var files = CourseCompiler.Beside(targets);
        if (!files.IsEmpty)
        {
            DocumentFolder.Write(folder, [.. files.Select(file => KeyValuePair.Create(file.Path, Text(file)))], cancellation);
        }
    }

    private static string Text(PackageEntry file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }

    private static WrittenPackage Write(Package package, string folder, CancellationToken cancellation)
    {
        var path = PackageFolder.Write(folder, package.FileName, package.Plan, cancellation);
        return new WrittenPackage(FromHere.WithSlashes(path), package.ModuleId, package.Target, new FileInfo(path).Length, package.Packing);
    }
}
