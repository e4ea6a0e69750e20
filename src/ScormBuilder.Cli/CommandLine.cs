using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ScormBuilder.Cli.Commands;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli;

/// <summary>The whole command: what it understands, and how its ends become exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Builds packages for learning platforms from Markdown and YAML module definitions.");
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(ReviewCommand.Create(terminal));
        root.Subcommands.Add(CompareCommand.Create(terminal));
        root.Subcommands.Add(NewCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(LmsCommand.Create(terminal));
        root.Subcommands.Add(TargetsCommand.Create(terminal));

        root.SetAction(parsed => new HelpAction().Invoke(parsed));

        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };

        try
        {
            // A name of a file may start with '@': no other file's lines are taken for arguments.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var wrong = parsed.Action as ParseErrorAction;
            if (wrong is not null)
            {
                wrong.ShowHelp = false;
            }

            var code = await parsed.InvokeAsync(configuration);
            return wrong is not null ? ExitCode.WrongCommand : code;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped. No file was left half-written.");
            return ExitCode.Stopped;
        }
        catch (LinkedOutputException link)
        {
            terminal.Error.WriteLine(VisibleText.Escape(link.Message));
            return ExitCode.WrongCommand;
        }
#pragma warning disable CA1031 // A fault of ours is put into words too: no stack trace reaches a user who has not asked for one.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Failure.Report(failure, terminal);
            return ExitCode.MachineFailed;
        }
    }
}
