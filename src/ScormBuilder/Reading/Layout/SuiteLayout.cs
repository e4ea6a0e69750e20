using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Translations;

namespace ScormBuilder.Reading.Layout;

/// <summary>Files and folders of a suite that nothing reads, though their names say that they were meant to be.</summary>
internal static class SuiteLayout
{
    private const string Shared = "shared";
    private const string Boards = "boards";

    /// <summary>The files that modules share, without their ending.</summary>
    public static readonly string[] SharedFiles = ["contacts", "glossary", "sources", "terms", "wording"];

    private static readonly string[] Folders = [Shared, Boards, "themes"];

    /// <summary>Folders in which other tools keep what is theirs.</summary>
    private static readonly string[] NotOfSuites = ["node_modules", "archive", "old", "examples", "bin", "obj"];

    public static IEnumerable<Diagnostic> Check(IFileTree files) =>
        FolderListing.ReadWhatIsAllowed(files, "").Where(name => !NameRules.IsIgnored(name)).SelectMany(name => InRoot(files, name))
            .Concat(FolderListing.ReadWhatIsAllowed(files, Shared).Where(name => !NameRules.IsIgnored(name)).SelectMany(name => InShared(name).Concat(Deeper(files, Shared, name))))
            .Concat(FolderListing.ReadWhatIsAllowed(files, Boards).Where(name => !NameRules.IsIgnored(name)).SelectMany(name => InBoards(name).Concat(Deeper(files, Boards, name))));

    private static IEnumerable<Diagnostic> InRoot(IFileTree files, string name) => files.Find(name) switch
    {
        FileKind.Folder => Folder(files, name),
        FileKind.File when NameRules.IsData(name) => File(files, name),
        _ => [],
    };

    private static IEnumerable<Diagnostic> File(IFileTree files, string name)
    {
        var isSuite = files.Find(CourseSource.SuiteFile) == FileKind.File;
        var isHere = isSuite || files.Find(CourseSource.ModuleFile) == FileKind.File;
        if (name == CourseSource.SuiteFile || NameRules.IsOfATool(name))
        {
            yield break;
        }

        if (NameRules.IsNear(NameRules.Stem(name), "suite"))
        {
            if (Misnamed(name, "suite") is { } fault)
            {
                yield return fault;
            }
        }
        else if (NameRules.IsNear(NameRules.Stem(name), "module"))
        {
            if (Misnamed(name, "module") is { } fault && (!isSuite || name != CourseSource.ModuleFile))
            {
                yield return fault;
            }
        }
        else if (isHere && SharedFiles.FirstOrDefault(known => NameRules.IsNear(NameRules.Stem(name), known)) is { } shared)
        {
            yield return FileDiagnostics.NearMiss(name, $"{Shared}/{shared}.yaml");
        }
        else if (isHere && NameRules.IsYaml(name))
        {
            yield return FileDiagnostics.NotRead(name, "Only suite.yaml goes in this folder. All other files go in shared, boards, themes or a module's folder.");
        }
    }

    /// <summary>A definition whose name is nearly right; null when it is right.</summary>
    private static Diagnostic? Misnamed(string name, string stem) =>
        name == $"{stem}.yaml" || IsTranslation(name, stem) ? null : LanguageFault(name, stem) ?? FileDiagnostics.NearMiss(name, $"{stem}.yaml");

    private static bool IsTranslation(string name, string stem) => TranslationName.LanguageOf(name) is { } language && name == $"{stem}.{language}.yaml";

    private static Diagnostic? LanguageFault(string name, string stem) => NameRules.Stem(name) == stem ? LanguageInName.Fault(name, name) : null;

    private static IEnumerable<Diagnostic> Folder(IFileTree files, string name)
    {
        if (files.Find(TreePath.Join(name, CourseSource.ModuleFile)) == FileKind.File || Folders.Contains(name))
        {
            return [];
        }

        var inside = FolderListing.ReadWhatIsAllowed(files, name);
        var isOfSuite = files.Find(CourseSource.SuiteFile) == FileKind.File;
        return isOfSuite && inside.Any(NameRules.IsData) && Folders.FirstOrDefault(known => NameRules.IsNear(name, known)) is { } folder
            ? [FileDiagnostics.NearMiss(name, folder)]
            : isOfSuite && Module(files, name, inside) is { Count: > 0 } modules ? modules
            : inside.Where(file => NameRules.IsData(file) && NameRules.IsNear(NameRules.Stem(file), "module") && Misnamed(file, "module") is not null)
                .Select(file => FileDiagnostics.NearMiss(TreePath.Join(name, file), TreePath.Join(name, CourseSource.ModuleFile)));
    }

    /// <summary>A module that lacks its definition, or lies too deep.</summary>
    private static List<Diagnostic> Module(IFileTree files, string name, IReadOnlyCollection<string> inside) =>
        inside.Contains("pages") && !inside.Any(file => NameRules.IsData(file) && NameRules.IsNear(NameRules.Stem(file), "module")) ? [FileDiagnostics.FileMissing(SourceSpan.StartOf(name), TreePath.Join(name, CourseSource.ModuleFile), null)]
        : NotOfSuites.Contains(name) ? []
        : [.. inside.Where(inner => files.Find(TreePath.Join(TreePath.Join(name, inner), CourseSource.ModuleFile)) == FileKind.File).Select(inner => FileDiagnostics.NotRead(TreePath.Join(name, inner), "A module's folder must be next to suite.yaml."))];

    /// <summary>Files in a folder of a folder whose files are read.</summary>
    private static IEnumerable<Diagnostic> Deeper(IFileTree files, string folder, string name) =>
        files.Find(TreePath.Join(folder, name)) == FileKind.Folder
            ? FolderListing.ReadWhatIsAllowed(files, TreePath.Join(folder, name)).Where(file => !NameRules.IsIgnored(file) && NameRules.IsData(file))
                .Select(file => FileDiagnostics.NearMiss(TreePath.Join(TreePath.Join(folder, name), file), TreePath.Join(folder, folder == Boards && NameRules.Stem(file) == "board" ? $"{name}.yaml" : NameRules.WithoutEnding(file) + ".yaml")))
            : [];

    private static IEnumerable<Diagnostic> InShared(string name)
    {
        var (path, stem) = (TreePath.Join(Shared, name), NameRules.Stem(name));
        var known = SharedFiles.FirstOrDefault(file => NameRules.IsNear(stem, file));
        if (!NameRules.IsWritten(name) || (known is not null && (name == $"{known}.yaml" || IsTranslation(name, stem))))
        {
            return [];
        }

        return known is not null ? [(stem == known ? LanguageInName.Fault(path, name) : null) ?? FileDiagnostics.NearMiss(path, $"{Shared}/{known}.yaml")]
            : NameRules.IsData(name) ? [FileDiagnostics.NotRead(path, $"The files used in 'shared' are: {string.Join(", ", SharedFiles.Select(file => file + ".yaml"))}.")]
            : [];
    }

    /// <summary>A board's file and its page; what else is wrong with their names is told where they are read.</summary>
    private static IEnumerable<Diagnostic> InBoards(string name)
    {
        var ending = NameRules.IsMarkdown(name) ? ".md" : NameRules.IsData(name) ? ".yaml" : null;
        return ending is null || name.EndsWith(ending, StringComparison.Ordinal)
            ? []
            : [FileDiagnostics.NearMiss(TreePath.Join(Boards, name), TreePath.Join(Boards, NameRules.WithoutEnding(name) + ending))];
    }
}
