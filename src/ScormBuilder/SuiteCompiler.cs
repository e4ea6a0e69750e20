using ScormBuilder.Checking.Evidence;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading;

namespace ScormBuilder;

/// <summary>Reads and checks what the modules of a suite share.</summary>
internal static class SuiteCompiler
{
    /// <summary>The suite as the board provides it, and what there is to tell of it.</summary>
    public static (Suite Suite, DiagnosticBag Shared) Read(IFileTree files, CompileOptions options)
    {
        var reading = new DiagnosticBag();
        var suite = SuiteReader.Read(files, reading);
        var shared = new DiagnosticBag(new LevelPolicy(suite.Levels, options.Release));
        shared.AddRange(reading.Sorted());
        if (options.Board is not null && !suite.Boards.ContainsKey(options.Board))
        {
            shared.Add(ModuleDiagnostics.UnknownBoard(SourceSpan.StartOf(CourseSource.SuiteFile), options.Board, suite.Boards.Keys));
        }

        suite = suite.Boards.TryGetValue(options.Board ?? "", out var board) ? suite.For(board) : suite;
        shared.AddRange(ContactDates.Check(suite, options.Today));
        return (suite, shared);
    }
}
