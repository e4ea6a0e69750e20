using System.Collections.Immutable;
using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Files;
using ScormBuilder.Packaging;
using ScormBuilder.Skeletons;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder new KIND NAME</c></summary>
internal static class NewCommand
{
    private const string Examples = """

        Examples:
          scormbuilder new suite demo
          scormbuilder new module demo/first
          scormbuilder new page demo/first/a-topic
          scormbuilder new scenario demo/first/a-story
          scormbuilder new check demo/first/final-test

        Exit codes: 0 written, 2 the command was wrong or the files are there already, 3 a file could not be read or written.
        """;

    public static Command Create(Terminal terminal)
    {
        var kinds = Enum.GetValues<SkeletonKind>().ToDictionary(Name, StringComparer.Ordinal);
        var kind = new Argument<string>("kind") { Description = "What to create." };
        kind.AcceptOnlyFromAmong([.. kinds.Keys]);
        var name = new Argument<string>("name") { Description = "Id of the new item: small letters, digits and hyphens. You can put a folder before it." };
        PathArgument.RefuseEmpty(name, "Give the id of the new item.");
        var command = new Command("new", "Creates a suite, module, page, scenario or check to start from, with comments. It never overwrites a file." + Environment.NewLine + Examples) { kind, name };
        command.SetAction(parsed => Make(kinds[parsed.GetRequiredValue(kind)], parsed.GetRequiredValue(name), terminal));
        return command;
    }

    private static int Make(SkeletonKind kind, string name, Terminal terminal)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        var root = Path.GetPathRoot(full)!;
        var made = Skeleton.Of(new DiskFiles(root), kind, InTree(root, full));
        if (made.Refusal is { } refusal)
        {
            terminal.Error.WriteLine($"{FromHere.Path(root, refusal.Path)}: {refusal.Why}");
            return ExitCode.WrongCommand;
        }

        RefuseLinks(made.Files, root, Path.IsPathRooted(name) ? Path.GetDirectoryName(full)! : Path.GetFullPath("."));
        foreach (var path in Write(made.Files, root).Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)).ToList())
        {
            terminal.Output.WriteLine(path);
        }

        terminal.Output.WriteLine(Next(kind, FromHere.WithSlashes(name.TrimEnd('/', '\\'))));
        return ExitCode.Built;
    }

    /// <summary>A folder that a stranger's files hold may be a link, which could lead anywhere.</summary>
    private static void RefuseLinks(ImmutableArray<SkeletonFile> files, string root, string start)
    {
        foreach (var file in files)
        {
            OutputFolder.RefuseLinksWithin(".", Path.Combine(root, file.Path));
            OutputFolder.RefuseLinksBelow(start, Path.GetRelativePath(start, Path.Combine(root, file.Path)));
        }
    }

    private static IEnumerable<string> Write(ImmutableArray<SkeletonFile> files, string root)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var text = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            text.Write(file.Text);
            yield return FromHere.Path(root, file.Path);
        }
    }

    /// <summary>What a person would do next.</summary>
    private static string Next(SkeletonKind kind, string name) => kind switch
    {
        SkeletonKind.Suite => $"Next: scormbuilder new module {Typed($"{name}/NAME")}",
        SkeletonKind.Module => $"Next: scormbuilder check {Typed(name)}",
        SkeletonKind.Page => "Next: write the page. Pages are shown in the order of their file names.",
        _ => $"Next: write it. Learners see it where a page has the line ::{Name(kind)}{{{name[(name.LastIndexOf('/') + 1)..]}}}",
    };

    /// <summary>A path as a shell takes it.</summary>
    private static string Typed(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static string Name(SkeletonKind kind) => kind.ToString().ToLowerInvariant();

    private static string InTree(string root, string full) => FromHere.WithSlashes(Path.GetRelativePath(root, full));
}
