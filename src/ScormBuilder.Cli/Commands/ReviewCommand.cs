using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder review PATH</c></summary>
internal static class ReviewCommand
{
    private const string Examples = """

        Examples:
          scormbuilder review modules/anti-racism --out review
          scormbuilder review modules/anti-racism/understanding-structural-racism
          scormbuilder review modules/anti-racism --board nhs-grampian --today 2026-11-22
        Open index.html in the folder: it needs no network, no server and no other file.
        Exit codes: 0 written, 1 the sources have errors, 2 the command was wrong, 3 a file could not be read or written, 130 stopped.
        """;

    public static Command Create(Terminal terminal)
    {
        var path = SourceArgument.Create();
        var output = new Option<string>("--out") { Description = "Folder to write the documents to.", DefaultValueFactory = _ => "review", HelpName = "folder" };
        PathArgument.RefuseEmpty(output, "Give the path of a folder.");
        var format = new Option<string>("--format") { Description = "Format of the report, for people or for other programs.", DefaultValueFactory = _ => Reports.Default };
        format.AcceptOnlyFromAmong([.. Reports.Names]);
        var board = new Option<string?>("--board") { Description = "Board (organisation) to use the contacts, wording and page of: the name of a file in boards/, without .yaml.", HelpName = "name" };
        var today = TodayOption.Create();
        var themeCode = ThemeCodeOption.Create();
        var command = new Command("review", "Writes documents in which reviewers can read and comment on a whole module without seeing its source files." + Environment.NewLine + Examples) { path, output, format, board, today, themeCode };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var request = new ReviewRequest(
                parsed.GetRequiredValue(path), parsed.GetRequiredValue(output), parsed.GetValue(board), TodayOption.Chosen(parsed.GetValue(today)),
                ThemeCodeOption.Chosen(parsed.GetValue(themeCode)));
            return Review(request, Reports.Named(parsed.GetRequiredValue(format)), terminal, cancellation);
        }, cancellation));
        return command;
    }

    private static int Review(ReviewRequest request, IReport report, Terminal terminal, CancellationToken cancellation)
    {
        if (SourceArgument.Open(request.Path, request.Board is null ? [] : [request.Board], terminal) is not { } source)
        {
            return ExitCode.WrongCommand;
        }

        var outcome = Reviewer.Review(source, request, cancellation);
        report.Write(outcome, terminal);
        return outcome.ExitCode;
    }
}
