using System.Collections.Immutable;

namespace ScormBuilder;

/// <summary>The options of a compilation.</summary>
public sealed record CompileOptions
{
    /// <summary>Names of the targets, from <see cref="CourseCompiler.Targets"/>.</summary>
    public ImmutableArray<string> Targets { get; init; } = ["scorm12"];

    /// <summary>The choice of the modules that share a package.</summary>
    public Bundling Bundle { get; init; }

    /// <summary>True for packages that learners get: drafts are refused.</summary>
    public bool Release { get; init; }

    /// <summary>Name of the board that provides the modules: its file below <c>boards/</c>, without the ending; null for none in particular.</summary>
    public string? Board { get; init; }

    /// <summary>Name of the learning platform's profile, from <see cref="LmsProfiles.Names"/>; null for what suits any.</summary>
    public string? Lms { get; init; }

    /// <summary>
    /// True when each of several modules in a package is a SCO of its own, for standards that have SCOs; null for the value of
    /// the platform's profile.
    /// </summary>
    public bool? SeveralScos { get; init; }

    /// <summary>
    /// The day for which dates are judged, such as when a source must be checked again; null to judge none. It never reaches a package.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>The permission for the templates of a theme to run on this machine; refused by default.</summary>
    public ThemeCode ThemeCode { get; init; }

    /// <summary>Told the id of each module's folder when its compilation is finished; from several threads.</summary>
    public IProgress<string>? Progress { get; init; }
}
