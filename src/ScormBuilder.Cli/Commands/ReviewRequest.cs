using System.Collections.Immutable;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a person asked to have reviewed.</summary>
internal sealed record ReviewRequest(string Path, string Output, string? Board, DateOnly Today, ThemeCode ThemeCode);

/// <summary>What came of it.</summary>
/// <param name="Documents">Paths of the documents, the one to open last.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record ReviewOutcome(ImmutableArray<string> Documents, ImmutableArray<Diagnostic> Diagnostics) : Outcome(Diagnostics)
{
    /// <inheritdoc />
    public override IEnumerable<string> Lines => Documents;

    /// <inheritdoc />
    public override string Done => $"{Count(Documents.Length, "document")} written";
}
