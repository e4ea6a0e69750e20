using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder;

/// <summary>A module that could be read, whatever else is wrong with it.</summary>
/// <param name="Folder">Its folder in the source; empty for the source's own.</param>
/// <param name="Id">Its id.</param>
/// <param name="State">What a learner's state of it can hold, and what each part costs.</param>
/// <param name="Scenarios">What can be said of each of its scenarios as a whole.</param>
public sealed record CheckedModule(string Folder, string Id, StateLayout State, ImmutableArray<CheckedScenario> Scenarios);

/// <summary>A scenario that could be read, whatever else is wrong with it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Report">How many ways lead through it, and how long they are.</param>
public sealed record CheckedScenario(string Id, ScenarioReport Report);

/// <summary>Modules that are to share a package.</summary>
/// <param name="Id">The id of their route; of the whole suite the id of its package.</param>
/// <param name="Characters">Characters of the longest state of all of them together.</param>
/// <param name="Modules">Ids of the modules in order, with what each takes of them.</param>
/// <param name="Targets">Names of the targets that keep one state for all of them, and no longer one than they say.</param>
public sealed record CheckedRoute(string Id, int Characters, ImmutableArray<KeyValuePair<string, int>> Modules, ImmutableArray<string> Targets);

/// <summary>What a check gave.</summary>
/// <param name="Modules">The modules that could be read, in the source's order.</param>
/// <param name="Diagnostics">By place.</param>
public sealed record CheckResult(ImmutableArray<CheckedModule> Modules, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What shares a package, where all modules of it are sound; none where each module is a package.</summary>
    public ImmutableArray<CheckedRoute> Routes { get; init; } = [];
}
