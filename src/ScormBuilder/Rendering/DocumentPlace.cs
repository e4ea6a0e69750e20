namespace ScormBuilder.Rendering;

/// <summary>Where the documents of a module stand in a package.</summary>
/// <param name="Stem">What their names start with.</param>
/// <param name="Route">The modules with which it shares a menu; null where there is none.</param>
internal sealed record DocumentPlace(string Stem, RouteView? Route)
{
    private const string Own = "index";

    /// <summary>True when nobody is to learn which of several modules it is.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>In a package of its own.</summary>
    public static DocumentPlace Alone { get; } = new(Own, null);

    /// <summary>True when the platform launches other modules of the package as well.</summary>
    public bool IsOneOfSeveral => Route is null && Stem != Own;
}
