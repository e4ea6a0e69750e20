using System.Collections.Immutable;
using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder compare PATH PACKAGE</c></summary>
internal static class CompareCommand
{
    private const string Examples = """

        Examples:
          scormbuilder compare modules/anti-racism/understanding-structural-racism released/understanding-structural-racism-scorm12.zip

        Exit codes: 0 nothing is lost, 1 something is, or the sources have errors, 2 the command was wrong, 3 a file could not be read or written.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = SourceArgument.Create();
        var package = new Argument<string>("package") { Description = "A package that was built from them earlier." };
        PathArgument.RefuseEmpty(package, "Give the path of a zip file.");
        var themeCode = ThemeCodeOption.Create();
        var command = new Command("compare", "Shows what learners who started with an older package would lose: ids that are gone, and answers that no longer fit." + Environment.NewLine + Examples) { path, package, themeCode };
        command.SetAction((parsed, cancellation) => Task.Run(() => Compare(
            parsed.GetRequiredValue(path), parsed.GetRequiredValue(package), ThemeCodeOption.Chosen(parsed.GetValue(themeCode)), terminal, cancellation), cancellation));
        return command;
    }

    private static int Compare(string path, string package, ThemeCode themeCode, Terminal terminal, CancellationToken cancellation)
    {
        if (SourceArgument.Open(path, [], terminal) is not { } source)
        {
            return ExitCode.WrongCommand;
        }

        var shipped = HasContent(package) ? ShippedModules.In(package) : [];
        if (shipped.IsEmpty)
        {
            terminal.Error.WriteLine($"'{package}' is not a package that contains a module. Give a zip file that 'scormbuilder build' wrote.");
            return ExitCode.WrongCommand;
        }

        var result = CourseCompiler.Check(source, new CompileOptions { ThemeCode = themeCode }, cancellation);
        var errors = FromHere.All(result.Diagnostics, source.Root).Where(diagnostic => diagnostic.Level == Severity.Error).ToList();
        errors.ForEach(error => terminal.Error.WriteLine(error.ToString()));
        return errors.Count > 0 ? ExitCode.SourceErrors : Tell(shipped, result.Modules, terminal);
    }

    /// <summary>A pipe and a device have no length, and reading one could wait for ever.</summary>
    private static bool HasContent(string package) =>
        File.Exists(package) && (File.ResolveLinkTarget(package, returnFinalTarget: true) as FileInfo ?? new FileInfo(package)) is { Exists: true, Length: > 0 };

    private static int Tell(ImmutableArray<ShippedModule> shipped, ImmutableArray<CheckedModule> modules, Terminal terminal)
    {
        var losses = shipped.SelectMany(module => Losses(module, modules.FirstOrDefault(one => one.Id == module.Id))).ToList();
        losses.ForEach(terminal.Output.WriteLine);
        terminal.Output.WriteLine($"{Outcome.Count(shipped.Sum(module => module.Items.Length), "id")} compared, {(losses.Count == 0 ? "nothing is lost" : Outcome.Count(losses.Count, "difference"))}.");
        return losses.Count == 0 ? ExitCode.Built : ExitCode.SourceErrors;
    }

    private static IEnumerable<string> Losses(ShippedModule module, CheckedModule? now)
    {
        if (now is null)
        {
            return [$"{module.Id}: This module no longer exists. Platforms treat a module with another id as a different course."];
        }

        var items = now.State.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var added = items.Keys.Except(module.Items.Select(item => item.Id), StringComparer.Ordinal).ToList();
        return module.Items
            .Where(item => !items.TryGetValue(item.Id, out var same) || same.Shape != item.Shape)
            .Select(item => $"{module.Id}: {Named(item.Id)} {(items.ContainsKey(item.Id) ? "has different options or scenes. Earlier answers and places are not shown again, only whether it was done, how often and how well." : Gone(item.Id, added))}");
    }

    private static string Gone(string id, List<string> added)
    {
        var kind = id[..id.IndexOf('/', StringComparison.Ordinal)];
        var names = added.Where(one => one.StartsWith($"{kind}/", StringComparison.Ordinal)).Select(Named).ToList();
        return $"is gone, and so is what learners did there.{(names.Count == 0 ? "" : $" If it has become one of these, give that one the old id again: {string.Join(", ", names)}.")}";
    }

    private static string Named(string id) => $"{id[..id.IndexOf('/', StringComparison.Ordinal)]} '{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}'";
}
