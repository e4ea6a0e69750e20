using System.Collections.Immutable;
using System.CommandLine;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--board</c>: the organisations that provide the modules.</summary>
internal static class BoardOption
{
    private const string All = "all";

    public static Option<string[]> Create() => new("--board")
    {
        Description = "Organisation whose contacts, wording, logo and page to put in: a file of boards/, without its ending; may be repeated. 'all' for each of them.",
        HelpName = "name",
    };

    /// <summary>The boards to compile for, in the order asked for; one null for none in particular.</summary>
    public static ImmutableArray<string?> Named(IEnumerable<string> asked, CourseSource source)
    {
        var boards = asked.SelectMany(name => name == All && !source.Boards.IsEmpty ? source.Boards : [name]).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return boards.IsEmpty ? [null] : [.. boards];
    }

    /// <summary>What was told for several boards: the same once.</summary>
    public static ImmutableArray<Diagnostic> Together(IEnumerable<ImmutableArray<Diagnostic>> told) =>
        [.. told.SelectMany(diagnostics => diagnostics).Distinct().OrderBy(diagnostic => diagnostic.Span).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];
}
