using System.Collections.Immutable;

namespace ScormBuilder.Player;

/// <summary>
/// What the player must know of a module to run it: structure and rules, no prose. It travels as JSON in the document's
/// <c>scormbuilder:course</c> meta element; <c>packaging/player/course/types.ts</c> declares the same shape.
/// </summary>
public sealed record PlayerCourse(
    string Id,
    string Version,
    string Language,
    IReadOnlyList<string> Pages,
    IReadOnlyList<PlayerQuestion> Questions,
    IReadOnlyList<PlayerCheck> Checks,
    IReadOnlyList<PlayerScenario> Scenarios,
    PlayerRule Completion,
    PlayerRule? Success,
    string? Devices,
    StateLayout State,
    ImmutableSortedDictionary<string, string> Strings)
{
    /// <summary>A mark of the suite: with the id it tells the module from all others whose learners use the same browser (R52).</summary>
    public string? Home { get; init; }

    /// <summary>What the platform is to be sent; null where that is the safe default.</summary>
    public PlayerLms? Lms { get; init; }

    /// <summary>True when nobody is to learn which of several modules it is (R53): the platform is told of the whole alone.</summary>
    public bool Discreet { get; init; }

    /// <summary>The modules with which it shares a package; null where it has one of its own.</summary>
    public PlayerRoute? Route { get; init; }

    /// <summary>True when the platform launches other modules of the package as well: leaving this one is not leaving all of them.</summary>
    public bool OneOfSeveral { get; init; }
}

/// <summary>The modules of one package.</summary>
/// <param name="Id">Id of the menu that leads to them.</param>
/// <param name="Modules">The modules in order.</param>
public sealed record PlayerRoute(string Id, IReadOnlyList<PlayerRouteModule> Modules);

/// <summary>One of several modules in a package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">24 bits that stand for it in a state.</param>
/// <param name="Stem">What the names of its documents start with.</param>
/// <param name="Graded">True when it can be passed and failed.</param>
public sealed record PlayerRouteModule(string Id, int Key, string Stem, bool Graded);

/// <summary>What a platform is to be sent, as far as that is not the safe default.</summary>
/// <param name="Status">Which words the status takes: <c>completion</c> or <c>success</c>; null for all (R19).</param>
/// <param name="Unscored">True when no score is sent.</param>
/// <param name="Interactions">True when answers are sent (R27).</param>
/// <param name="Objectives">True when results by objective are sent.</param>
public sealed record PlayerLms(string? Status, bool Unscored, bool Interactions, bool Objectives)
{
    /// <summary>True when ids in answers of SCORM 2004 are letters, digits and underscores (R47).</summary>
    public bool WordIds { get; init; }
}

/// <summary>A knowledge check. Feedback is <c>immediate</c> or <c>final</c>; mastery in per cent.</summary>
public sealed record PlayerCheck(string Id, IReadOnlyList<string> Questions, int? Mastery, int? Attempts, string Feedback)
{
    /// <summary>True when each learner meets the questions in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>Pools, whose questions are among those of the check.</summary>
    public IReadOnlyList<PlayerPool> Pools { get; init; } = [];
}

/// <summary>Questions of which each attempt draws some.</summary>
public sealed record PlayerPool(int Draw, IReadOnlyList<string> Questions);

/// <summary>A rule: exactly one of its members is set.</summary>
public sealed record PlayerRule
{
    /// <summary>Holds when all hold.</summary>
    public IReadOnlyList<PlayerRule>? All { get; init; }

    /// <summary>Holds when one holds.</summary>
    public IReadOnlyList<PlayerRule>? Any { get; init; }

    /// <summary>Holds when these pages were seen.</summary>
    public IReadOnlyList<string>? Pages { get; init; }

    /// <summary>Holds when this check was taken.</summary>
    public string? CheckTaken { get; init; }

    /// <summary>Holds when this check was passed.</summary>
    public string? CheckPassed { get; init; }

    /// <summary>Holds when this scenario was finished.</summary>
    public string? ScenarioFinished { get; init; }
}
