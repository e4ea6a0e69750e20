using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder;

/// <summary>A package ready to be written.</summary>
/// <param name="FileName">The file name, as <c>first-module-scorm12.zip</c>.</param>
/// <param name="Folder">The module's folder in the source; empty for the source's own, and for a package of several modules.</param>
/// <param name="ModuleId">The module that it holds; of a package of several modules the id that stands for all of them.</param>
/// <param name="Target">The target that it is for.</param>
/// <param name="Plan">The files of the package. They are read when the package is written: the source must still be there.</param>
public sealed record Package(string FileName, string Folder, string ModuleId, string Target, PackagePlan Plan)
{
    /// <summary>
    /// A sentence for the person who builds: the way in which several modules were packed, and the reason; null where there was
    /// no choice.
    /// </summary>
    public string? Packing { get; init; }
}

/// <summary>The result of the compilation. A module with an error has no package; the other modules still have theirs.</summary>
/// <param name="Packages">The packages, in the order of the modules, then of the requested targets.</param>
/// <param name="Diagnostics">The diagnostics, ordered by place.</param>
public sealed record CompileResult(ImmutableArray<Package> Packages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when a module could not be compiled.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Level == Severity.Error);
}
