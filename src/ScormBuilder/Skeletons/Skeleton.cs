using System.Collections.Immutable;
using ScormBuilder.Files;
using ScormBuilder.Reading.Yaml;
using ScormBuilder.Schemas;

namespace ScormBuilder.Skeletons;

/// <summary>Commented beginnings of suites, modules and their parts, which build as they are.</summary>
public static class Skeleton
{
    /// <summary>The files of a new thing.</summary>
    /// <param name="files">Where it is to stand. Nothing is written here.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="path">Folder of a suite or module; for a part of a module, the module's folder and the part's id.</param>
    public static SkeletonResult Of(IFileTree files, SkeletonKind kind, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(path);
        var (folder, id) = Split(path);
        if (!MapReader.IdPattern().IsMatch(id))
        {
            return SkeletonResult.Refused(path, $"'{id}' is not a valid id. Start with a small letter, and use only small letters, digits and hyphens, up to 64 characters.");
        }

        var made = kind switch
        {
            SkeletonKind.Suite => Suite(files, folder, path, id),
            SkeletonKind.Module => Module(files, folder, path, id),
            _ => Part(files, kind, folder, id),
        };
        if (made.Files.SelectMany(file => FoldersOf(file.Path)).FirstOrDefault(above => files.Find(above) == FileKind.File) is { } inTheWay)
        {
            return SkeletonResult.Refused(inTheWay, "This is a file, but a folder is needed. Choose another name.");
        }

        return made.Files.FirstOrDefault(file => files.Find(file.Path) != FileKind.Missing) is { } taken
            ? SkeletonResult.Refused(taken.Path, "This file already exists, so nothing was written. Choose another name, or edit the file.")
            : WithSchemas(files, made);
    }

    /// <summary>The schemas that the first line of a new suite or of a module alone names, where they are not there already.</summary>
    private static SkeletonResult WithSchemas(IFileTree files, SkeletonResult made)
    {
        var top = made.Files.FirstOrDefault(file => file.Text.StartsWith("# yaml-language-server: $schema=.schemas/", StringComparison.Ordinal));
        var folder = top is null ? null : TreePath.Join(Split(top.Path).Folder, ".schemas");
        return folder is null ? made : made with
        {
            Files =
            [
                .. made.Files,
                .. Schema.Names.Select(name => new SkeletonFile(TreePath.Join(folder, Schema.FileName(name)), Schema.Text(name))).Where(file => files.Find(file.Path) == FileKind.Missing),
            ],
        };
    }

    private static SkeletonResult Suite(IFileTree files, string folder, string path, string id)
    {
        if (new[] { folder, path }.FirstOrDefault(one => Has(files, one, CourseSource.ModuleFile)) is { } module)
        {
            return SkeletonResult.Refused(module, "This is a module, which cannot contain a suite. Give a folder that does not contain a module.yaml.");
        }

        return Has(files, folder, CourseSource.SuiteFile)
            ? SkeletonResult.Refused(folder, "This is a suite, which cannot contain another suite. Give a folder next to it.")
            : new SkeletonResult([File(path, "suite.yaml", "suite.yaml", id, ""), File(path, "shared/sources.yaml", "sources.yaml", id, "../")], null);
    }

    private static SkeletonResult Module(IFileTree files, string folder, string path, string id)
    {
        if (Has(files, folder, CourseSource.ModuleFile))
        {
            return SkeletonResult.Refused(folder, "This is a module, which cannot contain another module. Give a folder next to it.");
        }

        var isInSuite = Has(files, folder, CourseSource.SuiteFile);
        var definition = File(path, "module.yaml", "module.yaml", id, isInSuite ? "../" : "");
        return new SkeletonResult(
            [definition with { Text = definition.Text.Replace("%alone%", isInSuite ? "# " : "", StringComparison.Ordinal) }, File(path, "pages/01-welcome.md", "page.md", "welcome", "")],
            null);
    }

    private static SkeletonResult Part(IFileTree files, SkeletonKind kind, string folder, string id)
    {
        if (!Has(files, folder, CourseSource.ModuleFile))
        {
            return SkeletonResult.Refused(folder, "This folder does not contain a module. Write MODULE/NAME with the folder of a module, or create one first with 'scormbuilder new module'.");
        }

        var pages = PageNumbers.Of(files, folder);
        if (kind == SkeletonKind.Page && pages.Has(id))
        {
            return SkeletonResult.Refused(folder, $"The module already has a page '{id}', so nothing was written. Choose another name.");
        }

        return pages.Next is not { } number
            ? SkeletonResult.Refused(folder, "No page number is left. Add one digit to the numbers at the start of all page names.")
            : new SkeletonResult([.. Files(kind, folder, id, number, Schemas(files, folder)).Where(file => !pages.Has(id) || !file.Path.EndsWith(".md", StringComparison.Ordinal))], null);
    }

    private static IEnumerable<SkeletonFile> Files(SkeletonKind kind, string folder, string id, string number, string schemas) => kind switch
    {
        SkeletonKind.Scenario => [File(folder, $"scenarios/{id}.yaml", "scenario.yaml", id, schemas), File(folder, $"pages/{number}-{id}.md", "scenario-page.md", id, schemas)],
        SkeletonKind.Check => [File(folder, $"checks/{id}.yaml", "check.yaml", id, schemas), File(folder, $"pages/{number}-{id}.md", "check-page.md", id, schemas)],
        _ => [File(folder, $"pages/{number}-{id}.md", "page.md", id, schemas)],
    };

    /// <summary>Way from a part of a module to the folder that holds the schemas: beside suite.yaml, or beside module.yaml where there is no suite.</summary>
    private static string Schemas(IFileTree files, string folder) => Has(files, Split(folder).Folder, CourseSource.SuiteFile) && folder.Length > 0 ? "../../" : "../";

    private static SkeletonFile File(string folder, string path, string template, string id, string toSchemas) => new(
        TreePath.Join(folder, path),
        SkeletonTexts.Named(template)
            .Replace("%schemas%", $"{toSchemas}.schemas/", StringComparison.Ordinal)
            .Replace("%title%", Title(id), StringComparison.Ordinal)
            .Replace("%question%", id[..Math.Min(id.Length, 60)], StringComparison.Ordinal)
            .Replace("%id%", id, StringComparison.Ordinal));

    private static string Title(string id) => $"{char.ToUpperInvariant(id[0])}{id[1..].Replace('-', ' ')}";

    private static bool Has(IFileTree files, string folder, string name) => files.Find(TreePath.Join(folder, name)) == FileKind.File;

    /// <summary>The folders that a path stands in, the outermost first.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
