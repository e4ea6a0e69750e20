namespace ScormBuilder;

/// <summary>The choice of the modules that share a package.</summary>
public enum Bundling
{
    /// <summary>None: each module is a package.</summary>
    None,

    /// <summary>Those of a route: each route of the suite is a package.</summary>
    Route,

    /// <summary>All modules of the suite.</summary>
    Suite,
}
