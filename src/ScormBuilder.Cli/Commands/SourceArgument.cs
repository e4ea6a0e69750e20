using System.Collections.Immutable;
using System.CommandLine;
using ScormBuilder.Files;

namespace ScormBuilder.Cli.Commands;

/// <summary>The argument of the commands that read sources.</summary>
internal static class SourceArgument
{
    public static Argument<string> Create()
    {
        var path = new Argument<string>("path") { Description = "Folder of a suite, of several modules or of one module." };
        PathArgument.RefuseEmpty(path, "Give the path of a folder.");
        return path;
    }

    /// <summary>The source at a path; null where there is none, or it lacks one of the boards, which the error stream says.</summary>
    /// <param name="path">Path that a person named.</param>
    /// <param name="boards">Boards that the person named.</param>
    /// <param name="terminal">Where to say it.</param>
    public static CourseSource? Open(string path, ImmutableArray<string> boards, Terminal terminal)
    {
        var source = CourseSource.At(path);
        var refusal = source is null
            ? $"The folder '{path}' does not exist. Give the folder of a suite, of several modules or of one module."
            : BoardOption.Refusal(BoardOption.Named(boards, source), source);
        if (refusal is not null)
        {
            terminal.Error.WriteLine(refusal);
        }

        return refusal is null ? source : null;
    }
}
