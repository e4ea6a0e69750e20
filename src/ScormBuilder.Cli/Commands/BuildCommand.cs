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

        Exit codes: 0 built, 1 the sources have errors, 2 the command was wrong, 3 a file could not be read or written, 130 stopped.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = SourceArgument.Create();
        var targets = TargetOption.Create();
        var output = new Option<string>("--out") { Description = "Folder to write the packages to.", DefaultValueFactory = _ => "dist", HelpName = "folder" };
        PathArgument.RefuseEmpty(output, "Give the path of a folder.");
        var format = new Option<string>("--format") { Description = "Format of the report, for people or for other programs.", DefaultValueFactory = _ => Reports.Default };
        format.AcceptOnlyFromAmong([.. Reports.Names]);
        var release = new Option<bool>("--release") { Description = "Build for release to learners: refuse drafts." };

        var bundle = BundleOption.Create();
        var scos = ScosOption.Create();
        var board = BoardOption.Create();
        var lms = LmsOption.Create();
        var themeCode = ThemeCodeOption.Create();
        var today = TodayOption.Create();

        var command = new Command("build", "Builds packages from module definitions." + Environment.NewLine + Examples) { path, targets, output, format, release, bundle, scos, board, lms, today, themeCode };
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
                TodayOption.Chosen(parsed.GetValue(today)),
                ThemeCodeOption.Chosen(parsed.GetValue(themeCode)));
            return Build(request, Reports.Named(parsed.GetRequiredValue(format)), terminal, cancellation);
        }, cancellation));
        return command;
    }

    private static int Build(BuildRequest request, IReport report, Terminal terminal, CancellationToken cancellation)
    {
        if (SourceArgument.Open(request.Path, request.Boards, terminal) is not { } source)
        {
            return ExitCode.WrongCommand;
        }

        var outcome = Builder.Build(source, request, terminal, cancellation);
        report.Write(outcome, terminal);
        BoardOption.WarnOfOthers(outcome.LeftOut, request.Path, terminal);
        LmsOption.WarnOfUnconfirmed(request.Lms, terminal);
        return outcome.ExitCode;
    }
}
