using System.CommandLine;
using System.CommandLine.Help;
using ScormBuilder.Cli.Output;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder build PATH</c></summary>
internal static class BuildCommand
{
    private const string Examples = """

        Examples:
          scormbuilder build modules/anti-racism --out dist
          scormbuilder build modules/anti-racism/understanding-structural-racism
          scormbuilder build modules/anti-racism --target scorm12 --target scorm2004-4
          scormbuilder build modules/anti-racism --target all
          scormbuilder build modules/anti-racism --bundle route
          scormbuilder build modules/anti-racism --bundle route --target scorm2004-4 --scos several
          scormbuilder build modules/anti-racism --format sarif > problems.sarif
          scormbuilder build modules/anti-racism --release --format github
          scormbuilder build modules/anti-racism --board nhs-grampian --lms turas-learn
          scormbuilder build modules/anti-racism --board all

        Exit codes: 0 built, 1 the sources have errors, 2 the command was wrong, 3 the machine failed it, 130 stopped.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "A suite, a folder of modules, or one module." };
        var targets = TargetOption.Create();
        var output = new Option<string>("--out") { Description = "Folder for the packages.", DefaultValueFactory = _ => "dist", HelpName = "folder" };
        var format = new Option<string>("--format") { Description = "How to report: for people, or for other programs.", DefaultValueFactory = _ => Reports.Default };
        format.AcceptOnlyFromAmong([.. Reports.Names]);
        var release = new Option<bool>("--release") { Description = "For learners: refuse drafts." };

        var bundle = BundleOption.Create();
        var scos = ScosOption.Create();
        var board = BoardOption.Create();
        var lms = LmsOption.Create();
        var today = TodayOption.Create();

        var command = new Command("build", "Builds packages from module definitions." + Environment.NewLine + Examples) { path, targets, output, format, release, bundle, scos, board, lms, today };
        ScosOption.NeedBundle(command, scos, bundle);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var request = new BuildRequest(
                parsed.GetRequiredValue(path),
                TargetOption.Chosen(parsed.GetRequiredValue(targets)),
                parsed.GetRequiredValue(output),
                parsed.GetValue(release),
                BundleOption.Chosen(parsed.GetRequiredValue(bundle)),
                ScosOption.Chosen(parsed.GetValue(scos)),
                [.. parsed.GetValue(board) ?? []],
                parsed.GetValue(lms),
                parsed.GetRequiredValue(today));
            return Build(request, Reports.Named(parsed.GetRequiredValue(format)), terminal, cancellation);
        }, cancellation));
        return command;
    }

    /// <summary>What to say of a path where nothing is.</summary>
    public static string NoFolder(string path) => $"There is no folder '{path}'. Name a suite, a folder of modules, or one module.";

    private static int Build(BuildRequest request, IReport report, Terminal terminal, CancellationToken cancellation)
    {
        var source = CourseSource.At(request.Path);
        if (source is null)
        {
            terminal.Error.WriteLine(NoFolder(request.Path));
            return ExitCode.WrongCommand;
        }

        var outcome = Builder.Build(source, request, terminal, cancellation);
        report.Write(outcome, terminal);
        LmsOption.WarnOfUnconfirmed(request.Lms, terminal);
        return outcome.ExitCode;
    }
}
