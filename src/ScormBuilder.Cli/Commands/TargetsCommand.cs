using System.CommandLine;
using System.Globalization;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder targets</c></summary>
internal static class TargetsCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("targets", "Lists the kinds of package you can build with --target: the standard, what it stores about a learner, and what to know about it.");
        command.SetAction(_ => List(terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        foreach (var target in CourseCompiler.TargetInfos)
        {
            terminal.Output.WriteLine($"{target.Name}: {target.Standard}");
            if (target.LongestState is { } longest)
            {
                terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  state: up to {longest:N0} characters"));
            }

            terminal.Output.WriteLine($"  {target.Summary}");
        }

        return ExitCode.Built;
    }
}
