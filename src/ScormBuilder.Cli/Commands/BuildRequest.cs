using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a person asked to build.</summary>
internal sealed record BuildRequest(
    string Path, ImmutableArray<string> Targets, string Output, bool Release, Bundling Bundle, bool? SeveralScos,
    ImmutableArray<string> Boards, string? Lms, DateOnly Today,
    ThemeCode ThemeCode);

/// <summary>What came of it.</summary>
/// <param name="Packages">Packages in order.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record BuildOutcome(ImmutableArray<WrittenPackage> Packages, ImmutableArray<Diagnostic> Diagnostics) : Outcome(Diagnostics)
{
    /// <inheritdoc />
    public override IEnumerable<string> Lines =>
        Packages.Select(package => string.Create(CultureInfo.InvariantCulture, $"{package.Path} ({package.Bytes:N0} bytes){(package.Packing is null ? "" : $": {package.Packing}")}"));

    /// <inheritdoc />
    public override string Done => $"{Count(Packages.Length, "package")} built";
}

/// <summary>A package on disk.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Module">Id of the module, or of the route.</param>
/// <param name="Target">What it is for.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Packing">How several modules were packed into it, and why; null where there was nothing to choose.</param>
internal sealed record WrittenPackage(string Path, string Module, string Target, long Bytes, string? Packing);
