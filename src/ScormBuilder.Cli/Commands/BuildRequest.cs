using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a person asked to build.</summary>
internal sealed record BuildRequest(string Path, ImmutableArray<string> Targets, string Output, bool Release);

/// <summary>What came of it.</summary>
/// <param name="Packages">Packages in order.</param>
/// <param name="Diagnostics">What there is to tell, with paths as seen from the working folder.</param>
internal sealed record BuildOutcome(ImmutableArray<WrittenPackage> Packages, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A package on disk.</summary>
internal sealed record WrittenPackage(string Path, string Module, string Target, long Bytes);
