using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Translations;

namespace ScormBuilder.Reading.Layout;

/// <summary>Files and folders of a module that nothing reads, though their names say that they were meant to be.</summary>
internal static partial class ModuleLayout
{
    private const string Pages = "pages";
    private const string Checks = "checks";
    private const string Scenarios = "scenarios";

    /// <summary>What other tools call the folders, and what they hold.</summary>
    private static readonly (string Folder, string[] Others, Func<string, bool> Holds)[] Folders =
    [
        (Pages, ["lessons", "chapters"], NameRules.IsMarkdown),
        (Checks, ["quizzes", "quiz", "tests", "assessments"], NameRules.IsData),
        (Scenarios, ["stories", "branches"], name => NameRules.IsData(name) || NameRules.IsTwee(name)),
    ];

    public static IEnumerable<Diagnostic> Check(IFileTree files, string folder) =>
        Names(files, folder).SelectMany(name => AtTop(files, folder, name))
            .Concat(Names(files, TreePath.Join(folder, Pages)).SelectMany(name => Inside(files, folder, Pages, name, Page)))
            .Concat(Names(files, TreePath.Join(folder, Checks)).SelectMany(name => Inside(files, folder, Checks, name, CheckFile)))
            .Concat(Names(files, TreePath.Join(folder, Scenarios)).SelectMany(name => Inside(files, folder, Scenarios, name, ScenarioFile)))
            .Concat(PageOrder.Check(files, TreePath.Join(folder, Pages)));

    private static IEnumerable<string> Names(IFileTree files, string folder) => FolderListing.ReadWhatIsAllowed(files, folder).Where(name => !NameRules.IsIgnored(name));

    private static IEnumerable<Diagnostic> AtTop(IFileTree files, string folder, string name)
    {
        var path = TreePath.Join(folder, name);
        var fault = files.Find(path) switch
        {
            FileKind.Folder => Folder(files, path, name, folder),
            FileKind.File => File(path, name, folder),
            _ => null,
        };
        return fault is null ? [] : [fault];
    }

    private static Diagnostic? Folder(IFileTree files, string path, string name, string folder) =>
        files.Find(TreePath.Join(path, CourseSource.ModuleFile)) == FileKind.File && folder.Length > 0 ? FileDiagnostics.NotRead(path, "A module's folder must be next to the folders of the other modules.")
        : NamedNearly(files, path, name, folder) ?? WithPages(files, path, name, folder);

    /// <summary>A folder of numbered pages, whatever language its name is in.</summary>
    private static Diagnostic? WithPages(IFileTree files, string path, string name, string folder) =>
        !Folders.Any(known => known.Folder == name) && folder.Length > 0
        && FolderListing.ReadWhatIsAllowed(files, path).Any(inner => NameRules.IsMarkdown(inner) && Numbered().IsMatch(inner) && files.Find(TreePath.Join(path, inner)) == FileKind.File)
            ? FileDiagnostics.NearMiss(path, TreePath.Join(folder, Pages)) : null;

    private static Diagnostic? NamedNearly(IFileTree files, string path, string name, string folder) =>
        Folders.Where(known => known.Folder != name && IsMeant(known.Folder, known.Others, name) && FolderListing.ReadWhatIsAllowed(files, path).Any(known.Holds))
            .Select(known => FileDiagnostics.NearMiss(path, TreePath.Join(folder, known.Folder))).FirstOrDefault();

    private static bool IsMeant(string folder, string[] others, string name) =>
        NameRules.IsNear(name, folder) || NameRules.IsNear(name, folder[..^1]) || others.Contains(name.ToLowerInvariant());

    private static Diagnostic? File(string path, string name, string folder)
    {
        var stem = NameRules.Stem(name);
        if (name == CourseSource.ModuleFile || IsTranslation(name) || (folder.Length == 0 && NameRules.IsNear(stem, "suite")) || NameRules.IsOfATool(name))
        {
            return null;
        }

        return NameRules.IsData(name) && NameRules.IsNear(stem, "module")
                ? (stem == "module" ? LanguageInName.Fault(path, name) : null) ?? FileDiagnostics.NearMiss(path, TreePath.Join(folder, CourseSource.ModuleFile))
            : NameRules.IsMarkdown(name) && Numbered().IsMatch(name) ? FileDiagnostics.NearMiss(path, TreePath.Join(folder, $"{Pages}/{NameRules.WithoutEnding(name)}.md"))
            : NameRules.IsTwee(name) ? FileDiagnostics.NearMiss(path, TreePath.Join(folder, $"{Scenarios}/{NameRules.WithoutEnding(name)}.twee"))
            : !NameRules.IsData(name) ? null
            : SuiteLayout.SharedFiles.FirstOrDefault(known => NameRules.IsNear(stem, known)) is { } shared
                ? FileDiagnostics.NearMiss(path, $"shared/{shared}.yaml")
            : !NameRules.IsYaml(name) ? null
            : FileDiagnostics.NotRead(path, "Checks go in the folder 'checks' and scenarios in the folder 'scenarios'.");
    }

    private static bool IsTranslation(string name) => TranslationName.LanguageOf(name) is { } language && name == $"module.{language}.yaml";

    private static IEnumerable<Diagnostic> Inside(IFileTree files, string folder, string subfolder, string name, Func<string, string?> meant)
    {
        var place = TreePath.Join(folder, subfolder);
        var path = TreePath.Join(place, name);
        if (files.Find(path) == FileKind.Folder)
        {
            return FolderListing.ReadWhatIsAllowed(files, path).Where(inner => !NameRules.IsIgnored(inner) && (NameRules.IsMarkdown(inner) || NameRules.IsData(inner) || NameRules.IsTwee(inner)))
                .Select(inner => FileDiagnostics.NearMiss(TreePath.Join(path, inner), TreePath.Join(place, inner)));
        }

        return !NameRules.IsWritten(name) || meant(name) == name ? []
            : meant(name) is { } right ? [FileDiagnostics.NearMiss(path, TreePath.Join(place, right))]
            : [FileDiagnostics.NotRead(path, $"Only files that end in {(subfolder == Pages ? ".md" : subfolder == Checks ? ".yaml" : ".yaml or .twee")} are used in the folder '{subfolder}'.")];
    }

    private static string? Page(string name) => NameRules.IsMarkdown(name) ? NameRules.WithoutEnding(name) + ".md" : null;

    private static string? CheckFile(string name) => NameRules.IsData(name) ? NameRules.WithoutEnding(name) + ".yaml" : null;

    private static string? ScenarioFile(string name) => NameRules.IsTwee(name) ? NameRules.WithoutEnding(name) + ".twee" : CheckFile(name);

    [GeneratedRegex(@"^[0-9]+[-_ .]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
