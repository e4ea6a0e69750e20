using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder;

/// <summary>A module that could be read, whatever else is wrong with it.</summary>
/// <param name="Folder">The folder in the source; empty for the source's own.</param>
/// <param name="Id">The id.</param>
/// <param name="State">The layout of a learner's state of the module, with the cost of each part.</param>
/// <param name="Scenarios">The reports on the module's scenarios, one for each.</param>
public sealed record CheckedModule(string Folder, string Id, StateLayout State, ImmutableArray<CheckedScenario> Scenarios);

/// <summary>A scenario that could be read, whatever else is wrong with it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Report">The number and the length of the ways through the scenario.</param>
public sealed record CheckedScenario(string Id, ScenarioReport Report);

/// <summary>Modules that are to share a package.</summary>
/// <param name="Id">The id of their route; of the whole suite the id of its package.</param>
/// <param name="Characters">Characters of the longest state of all of them together.</param>
/// <param name="Modules">Ids of the modules in order, with what each takes of them.</param>
/// <param name="Targets">Names of the targets that keep one state for all of them, and no longer one than they say.</param>
public sealed record CheckedRoute(string Id, int Characters, ImmutableArray<KeyValuePair<string, int>> Modules, ImmutableArray<string> Targets);

/// <summary>The result of a check.</summary>
/// <param name="Modules">The modules that could be read, in the source's order.</param>
/// <param name="Diagnostics">The diagnostics, ordered by place.</param>
public sealed record CheckResult(ImmutableArray<CheckedModule> Modules, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The routes of which all modules are valid, and so share a package; empty where each module is a package.</summary>
    public ImmutableArray<CheckedRoute> Routes { get; init; } = [];
}
