using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Cli.Watching;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder check PATH</c></summary>
internal static class CheckCommand
{
    private const string Examples = """

        Examples:
          scormbuilder check modules/anti-racism
          scormbuilder check modules/anti-racism/understanding-structural-racism --watch
          scormbuilder check modules/anti-racism --budget --format json
          scormbuilder check modules/anti-racism --bundle route --budget

        Exit codes: 0 no errors, 1 the sources have errors, 2 the command was wrong, 3 a file could not be read or written, 130 stopped.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = SourceArgument.Create();
        var targets = TargetOption.Create();
        var format = new Option<string>("--format") { Description = "Format of the report, for people or for other programs.", DefaultValueFactory = _ => Reports.Default };
        format.AcceptOnlyFromAmong([.. Reports.Names]);
        var release = new Option<bool>("--release") { Description = "Check for release to learners: refuse drafts." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until you press Ctrl+C." };
        var budget = new Option<bool>("--budget") { Description = "Show how much space a learner's progress can take, and what uses it." };

        var bundle = BundleOption.Create();
        var scos = ScosOption.Create();
        var board = BoardOption.Create();
        var lms = LmsOption.Create();
        var themeCode = ThemeCodeOption.Create();
        var today = TodayOption.Create();

        var command = new Command("check", "Checks module definitions in the same way as a build, without writing anything." + Environment.NewLine + Examples) { path, targets, format, release, bundle, scos, board, lms, today, themeCode, watch, budget };
        ScosOption.NeedBundle(command, scos, bundle);
        command.Validators.Add(result =>
        {
            if (result.GetResult(format) is not { Implicit: false, Tokens.Count: not 1 } && result.GetValue(budget) && result.GetValue(format) is not (null or Reports.Default or Reports.Json))
            {
                result.AddError($"A budget can only be shown as {Reports.Default} or {Reports.Json}. Remove --budget or --format.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var request = new CheckRequest(
                parsed.GetRequiredValue(path), TargetOption.Chosen(parsed.GetRequiredValue(targets)), parsed.GetValue(release), BundleOption.Chosen(parsed.GetRequiredValue(bundle)),
                ScosOption.Chosen(parsed.GetValue(scos)), [.. parsed.GetValue(board) ?? []],
                parsed.GetValue(lms), TodayOption.Chosen(parsed.GetValue(today)), parsed.GetValue(budget),
                ThemeCodeOption.Chosen(parsed.GetValue(themeCode)));
            var report = Reports.Named(parsed.GetRequiredValue(format));
            return parsed.GetValue(watch) ? Watch(request, report, terminal, cancellation) : Task.FromResult(Check(request, report, terminal, cancellation));
        }, cancellation));
        return command;
    }

    private static int Check(CheckRequest request, IReport report, Terminal terminal, CancellationToken cancellation)
    {
        if (SourceArgument.Open(request.Path, request.Boards, terminal) is not { } source)
        {
            return ExitCode.WrongCommand;
        }

        var outcome = Checker.Check(source, request, cancellation);
        report.Write(outcome, terminal);
        BoardOption.WarnOfOthers(outcome.LeftOut, request.Path, terminal);
        LmsOption.WarnOfUnconfirmed(request.Lms, terminal);
        return outcome.ExitCode;
    }

    private static async Task<int> Watch(CheckRequest request, IReport report, Terminal terminal, CancellationToken cancellation)
    {
        if (CourseSource.At(request.Path) is null)
        {
            return Check(request, report, terminal, cancellation);
        }

        using var folder = new FolderChanges(request.Path, new ChangeSignal(Task.Delay));
        var watching = new Watch(folder, terminal, () => Check(request, report, terminal, cancellation));
        await watching.Run(cancellation);
        return ExitCode.Stopped;
    }
}
