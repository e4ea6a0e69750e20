using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Player;

namespace ScormBuilder;

/// <summary>A module that could be read, whatever else is wrong with it.</summary>
/// <param name="Folder">Its folder in the source; empty for the source's own.</param>
/// <param name="Id">Its id.</param>
/// <param name="State">What a learner's state of it can hold, and what each part costs.</param>
public sealed record CheckedModule(string Folder, string Id, StateLayout State);

/// <summary>What a check gave.</summary>
/// <param name="Modules">The modules that could be read, in the source's order.</param>
/// <param name="Diagnostics">By place.</param>
public sealed record CheckResult(ImmutableArray<CheckedModule> Modules, ImmutableArray<Diagnostic> Diagnostics);
