using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Rendering;

namespace ScormBuilder;

/// <summary>A module that was read and has no error.</summary>
/// <param name="Folder">Its folder in the source.</param>
/// <param name="Module">The module.</param>
/// <param name="Layout">How a learner's state of it is laid out.</param>
internal sealed record SoundModule(string Folder, CourseModule Module, StateLayout Layout);

/// <summary>Makes packages of several modules, each of which was read and checked by itself.</summary>
internal sealed class RouteCompiler(Suite suite, ModuleCompiler compiler)
{
    /// <summary>The packages of a route; none when a module of it has an error, or is not among those that were asked for.</summary>
    public ImmutableArray<Package> Compile(Route route, IReadOnlyDictionary<string, SoundModule?> modules, DiagnosticBag bag)
    {
        foreach (var missing in route.Modules.Where(folder => !modules.ContainsKey(folder)))
        {
            bag.Add(RouteDiagnostics.ModuleLeftOut(route.Span, missing));
        }

        var parts = route.Modules.Select(folder => modules.GetValueOrDefault(folder)).OfType<SoundModule>().ToImmutableArray();
        if (parts.IsEmpty || parts.Length < route.Modules.Length)
        {
            return [];
        }

        Check(route, parts, bag);
        var view = new RouteView(RouteComposer.Menu(route, [.. parts.Select(part => part.Module)], suite), [.. parts.Select(part => part.Module)]);
        return bag.HasErrors ? [] : compiler.Compile(view, parts, route, bag);
    }

    private void Check(Route route, ImmutableArray<SoundModule> parts, DiagnosticBag bag)
    {
        var characters = RouteBudget.Characters(parts.Select(part => part.Layout));
        if (compiler.BoundsTogether.Where(bound => characters > bound.Characters).MinBy(bound => bound.Characters) is { } tightest)
        {
            bag.Add(RouteDiagnostics.StateTooLong(route.Span, characters, tightest.Standard, tightest.Characters, Costs(parts)));
        }

        foreach (var same in parts.Select(part => part.Module.Id).GroupBy(RouteBudget.KeyOf).Where(group => group.Count() > 1))
        {
            bag.Add(PackageDiagnostics.KeyCollision(route.Span, same.First(), same.Last()));
        }
    }

    private static string Costs(IEnumerable<SoundModule> parts) => string.Join(", ", parts
        .Select(part => (part.Module.Id, Share: RouteBudget.Share(part.Layout))).OrderByDescending(part => part.Share).ThenBy(part => part.Id, StringComparer.Ordinal)
        .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Id} {part.Share}")));
}
