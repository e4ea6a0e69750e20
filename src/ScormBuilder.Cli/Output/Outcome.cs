using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Output;

/// <summary>What came of a command over sources.</summary>
/// <param name="Diagnostics">What there is to tell, with paths as seen from the working folder.</param>
internal abstract record Outcome(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What there is besides, a line each.</summary>
    public abstract IEnumerable<string> Lines { get; }

    /// <summary>What was done, as <c>2 packages built</c>.</summary>
    public abstract string Done { get; }

    /// <summary>How many warnings are left out, since they are not about the boards that were named.</summary>
    public int LeftOut { get; init; }

    /// <summary>How the command ends.</summary>
    public int ExitCode => CountOf(Severity.Error) > 0 ? Cli.ExitCode.SourceErrors : Cli.ExitCode.Built;

    /// <summary>How many diagnostics have a level.</summary>
    public int CountOf(Severity level) => Diagnostics.Count(diagnostic => diagnostic.Level == level);

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
