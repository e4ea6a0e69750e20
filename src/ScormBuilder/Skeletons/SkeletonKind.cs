namespace ScormBuilder.Skeletons;

/// <summary>What there are skeletons of.</summary>
public enum SkeletonKind
{
    /// <summary>A folder of modules with what they share.</summary>
    Suite,

    /// <summary>A module with a page.</summary>
    Module,

    /// <summary>A page of a module.</summary>
    Page,

    /// <summary>A scenario of a module, and a page that places it.</summary>
    Scenario,

    /// <summary>A knowledge check of a module, and a page that places it.</summary>
    Check,
}
