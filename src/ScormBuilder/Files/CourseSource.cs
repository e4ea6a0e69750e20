using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Files;

/// <summary>What is to be compiled: a file tree, and the folders of the modules in it.</summary>
public sealed record CourseSource
{
    /// <summary>Name of a module's definition file.</summary>
    public const string ModuleFile = "module.yaml";

    /// <summary>Name of a suite's definition file.</summary>
    public const string SuiteFile = "suite.yaml";

    /// <summary>Name of the folder with the files of boards.</summary>
    public const string BoardsFolder = "boards";

    private const string BoardEnding = ".yaml";

    /// <summary>A source.</summary>
    /// <param name="files">Where everything is read from.</param>
    /// <param name="moduleFolders">Folders with a <c>module.yaml</c>; the empty path for the root.</param>
    public CourseSource(IFileTree files, ImmutableArray<string> moduleFolders)
    {
        Files = files;
        ModuleFolders = moduleFolders;
    }

    /// <summary>Where everything is read from.</summary>
    public IFileTree Files { get; }

    /// <summary>Folders of the modules, in the order in which they are compiled.</summary>
    public ImmutableArray<string> ModuleFolders { get; }

    /// <summary>Names of the organisations that have a file below <c>boards/</c>, without the ending.</summary>
    public ImmutableArray<string> Boards =>
        [.. Files.List(BoardsFolder).Where(name => name[0] != '.' && name.EndsWith(BoardEnding, StringComparison.Ordinal)).Select(name => name[..^BoardEnding.Length]).Where(name => !name.Contains('.', StringComparison.Ordinal))];

    /// <summary>A sentence that names the board whose name is nearest to a text, or lists the boards.</summary>
    public string SuggestionForBoard(string name) =>
        Boards.IsEmpty ? $"Add the file {BoardsFolder}/{name}{BoardEnding} to the suite's folder." : Suggestion.For(name, Boards);

    /// <summary>Full path of the tree's root on disk, for messages; empty where it is on none.</summary>
    public string Root { get; init; } = "";

    /// <summary>All modules of a tree: the root itself when it holds a module, otherwise every folder directly below it that does.</summary>
    public static CourseSource In(IFileTree files) =>
        new(files, files.Find(ModuleFile) == FileKind.File ? [""] : FoldersWithModules(files));

    /// <summary>
    /// What a person means by a path: a suite, a folder of modules, or one module, which belongs to the suite of the folder above
    /// where there is one. The path of a <c>suite.yaml</c> or <c>module.yaml</c> means its folder.
    /// </summary>
    /// <returns>The source; null when nothing is at the path.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static CourseSource? At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(IsDefinition(path) ? Path.Combine(path, "..") : path));
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var parent = Path.GetDirectoryName(folder);
        return parent is not null && File.Exists(Path.Combine(folder, ModuleFile)) && File.Exists(Path.Combine(parent, SuiteFile))
            ? new CourseSource(new DiskFiles(parent), [Path.GetFileName(folder)]) { Root = parent }
            : In(new DiskFiles(folder)).AtRoot(folder);
    }

    private CourseSource AtRoot(string root) => new(Files, ModuleFolders) { Root = root };

    private static bool IsDefinition(string path) => Path.GetFileName(path) is ModuleFile or SuiteFile && File.Exists(path);

    private static ImmutableArray<string> FoldersWithModules(IFileTree files)
    {
        var isSuite = files.Find(SuiteFile) == FileKind.File;
        return [.. files.List("").Where(name => files.Find(TreePath.Join(name, ModuleFile)) is var kind && (kind == FileKind.File || (kind == FileKind.Denied && isSuite && CouldBeModule(name))))];
    }

    /// <summary>A folder of a suite that may not be looked into is taken for a module, and reported, where its name could be one's: others are no part of the suite.</summary>
    private static bool CouldBeModule(string name) => name is not (BoardsFolder or "shared" or "themes") && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
