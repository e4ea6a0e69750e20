using ScormBuilder.Assets;
using ScormBuilder.Checking;
using ScormBuilder.Checking.Evidence;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Layout;
using ScormBuilder.Rendering;
using ScormBuilder.Skeletons;

namespace ScormBuilder.Compilation;

/// <summary>Reads and checks what the modules of a suite share.</summary>
internal static class SharedFiles
{
    /// <summary>The suite as the board provides it, and what kept parts of it from being read.</summary>
    public static (Suite Suite, DiagnosticBag Shared) Read(CourseSource source, CompileOptions options)
    {
        var reading = new DiagnosticBag();
        var suite = SuiteReader.Read(source.Files, reading);
        var shared = new DiagnosticBag(new LevelPolicy(suite.Levels, options.Release));
        shared.AddRange(reading.Sorted());
        if (options.Board is not null && !suite.Boards.ContainsKey(options.Board))
        {
            shared.Add(ModuleDiagnostics.UnknownBoard(SourceSpan.StartOf(CourseSource.SuiteFile), options.Board, suite.Boards.Keys));
        }

        if (source.ModuleFolders.IsEmpty)
        {
            shared.Add(FileDiagnostics.NoModule(CourseSource.ModuleFile));
        }

        if (source.ModuleFolders.Length > Bounds.Modules)
        {
            shared.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(CourseSource.SuiteFile), "suite", "modules", source.ModuleFolders.Length, Bounds.Modules));
        }

        return (suite.Boards.TryGetValue(options.Board ?? "", out var board) ? suite.For(board) : suite, shared);
    }

    /// <summary>Tells what is wrong, or may be, with what could be read: nothing here keeps a module from being checked.</summary>
    public static void Check(IFileTree files, Suite suite, CompileOptions options, DiagnosticBag shared)
    {
        foreach (var mark in suite.Boards.Values.Select(one => one.Logo).OfType<Picture>())
        {
            new AssetChecker(files, Model.Board.Folder, shared).Check([new MediaReference(mark.Source, mark.Span, MediaUse.Image)]);
        }

        shared.AddRange(SuiteLayout.Check(files));
        shared.AddRange(ReleaseChecks.Leftovers(Writing.Of(suite), Placeholders.Texts, options.Release));
        shared.AddRange(new WordingChecks(suite).CheckShared());
        shared.AddRange(ContactDates.Check(suite, options.Today));
        if (suite.Logo is { } logo)
        {
            new AssetChecker(files, logo.Folder, shared).Check(new[] { logo.Image, logo.Dark }.OfType<MediaReference>());
        }
    }

    /// <summary>The templates of the suite's theme; what is wrong with it is told.</summary>
    public static ThemeTemplates Theme(Suite suite, CompileOptions options, DiagnosticBag shared)
    {
        if (suite.Theme is not { } theme)
        {
            return ThemeTemplates.None;
        }

        shared.AddRange(ThemeChecks.Check(theme));
        return ThemeTemplates.Compile(theme, options.ThemeCode, shared);
    }
}
