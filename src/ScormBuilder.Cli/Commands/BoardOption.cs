using System.Collections.Immutable;
using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--board</c>: the organisations that provide the modules.</summary>
internal static class BoardOption
{
    private const string All = "all";

    public static Option<string[]> Create() => new("--board")
    {
        Description = "Board (organisation) to use the contacts, wording, logo and page of: the name of a file in boards/, without .yaml. You can repeat it, or write 'all' for every board.",
        HelpName = "name",
    };

    /// <summary>The boards to compile for, in the order asked for; one null for none in particular.</summary>
    public static ImmutableArray<string?> Named(IEnumerable<string> asked, CourseSource source)
    {
        var boards = asked.SelectMany(name => name == All && !source.Boards.IsEmpty ? source.Boards : [name]).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return boards.IsEmpty ? [null] : [.. boards];
    }

    /// <summary>The reason why the boards that a person named cannot be compiled for; null where they can.</summary>
    public static string? Refusal(ImmutableArray<string?> boards, CourseSource source) =>
        boards.OfType<string>().FirstOrDefault(board => !source.Boards.Contains(board)) is { } unknown
            ? $"The board '{unknown}' does not exist. {source.SuggestionForBoard(unknown)}"
            : null;

    /// <summary>The diagnostics of several runs, each once.</summary>
    public static ImmutableArray<Diagnostic> Together(IEnumerable<ImmutableArray<Diagnostic>> runs) =>
        [.. runs.SelectMany(diagnostics => diagnostics).Distinct().OrderBy(diagnostic => diagnostic.Span).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];

    /// <summary>The diagnostics that somebody who named boards can act on: errors, and whatever is about a file of a board.</summary>
    public static ImmutableArray<Diagnostic> OfBoards(ImmutableArray<Diagnostic> all, ImmutableArray<string?> boards) =>
        boards is [null] ? all : [.. all.Where(diagnostic => diagnostic.Level == Severity.Error || IsOfBoard(diagnostic))];

    /// <summary>Says on the error stream how many warnings were left out, since they are the same for every board.</summary>
    public static void WarnOfOthers(int count, string path, Terminal terminal)
    {
        if (count > 0)
        {
            terminal.Error.WriteLine(
                $"{Outcome.Count(count, "warning")} about content that all boards share {(count == 1 ? "is" : "are")} not shown. 'scormbuilder check {path}' without --board lists {(count == 1 ? "it" : "them")}.");
        }
    }

    private static bool IsOfBoard(Diagnostic diagnostic) => diagnostic.Span.File.StartsWith(CourseSource.BoardsFolder + "/", StringComparison.Ordinal);
}
