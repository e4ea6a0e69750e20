using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Compilation;

/// <summary>The content of one package on each target.</summary>
/// <param name="Folder">The folder of its module in the source; empty where it has several modules.</param>
internal abstract record PackageUnit(string Folder);

/// <summary>A package of one module.</summary>
/// <param name="Module">The module.</param>
internal sealed record SingleModule(ValidModule Module) : PackageUnit(Module.Folder);

/// <summary>A package of the modules of a route or of a whole suite.</summary>
/// <param name="Route">The route.</param>
/// <param name="View">The menu before the modules, and the names of their documents.</param>
/// <param name="Modules">The modules in the route's order.</param>
internal sealed record RouteUnit(Route Route, RouteView View, ImmutableArray<ValidModule> Modules) : PackageUnit("");
