using System.Collections.Immutable;

namespace ScormBuilder;

/// <summary>What to compile for.</summary>
public sealed record CompileOptions
{
    /// <summary>Names of the targets, from <see cref="CourseCompiler.Targets"/>.</summary>
    public ImmutableArray<string> Targets { get; init; } = ["scorm12"];

    /// <summary>True for packages that learners get: drafts are refused.</summary>
    public bool Release { get; init; }

    /// <summary>Told the id of each module's folder when its compilation is finished; from several threads.</summary>
    public IProgress<string>? Progress { get; init; }
}
