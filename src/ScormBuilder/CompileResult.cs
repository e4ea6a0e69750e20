using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder;

/// <summary>A package ready to be written.</summary>
/// <param name="FileName">Its file's name, as <c>first-module-scorm12.zip</c>.</param>
/// <param name="Folder">The module's folder in the source; empty for the source's own, and for a package of several modules.</param>
/// <param name="ModuleId">The module that it holds; of a package of several modules the id that stands for all of them.</param>
/// <param name="Target">The target that it is for.</param>
/// <param name="Plan">Its files. They are read when the package is written: the source must still be there.</param>
public sealed record Package(string FileName, string Folder, string ModuleId, string Target, PackagePlan Plan)
{
    /// <summary>How several modules were packed into it, and why, in words for whoever builds it; null where there was nothing to choose.</summary>
    public string? Packing { get; init; }
}

/// <summary>What compilation gave. A module with an error has no package; the others have theirs all the same.</summary>
/// <param name="Packages">In the order of the modules, then of the targets asked for.</param>
/// <param name="Diagnostics">By place.</param>
public sealed record CompileResult(ImmutableArray<Package> Packages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when a module could not be compiled.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Level == Severity.Error);
}
