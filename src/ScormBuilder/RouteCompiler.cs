using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Rendering;

namespace ScormBuilder;

/// <summary>A module that was read.</summary>
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
        var parts = Parts(route, modules, bag);
        if (parts.IsEmpty || bag.HasErrors)
        {
            return [];
        }

        ImmutableArray<CourseModule> sound = [.. parts.Select(part => part.Module)];
        return compiler.Compile(new RouteView(RouteComposer.Menu(route, sound, suite), sound), parts, route, bag);
    }

    /// <summary>What can be said of a route; null when a module of it has an error, or is not among those that were asked for.</summary>
    public CheckedRoute? Check(Route route, IReadOnlyDictionary<string, SoundModule?> modules, DiagnosticBag bag)
    {
        var parts = Parts(route, modules, bag);
        return parts.IsEmpty ? null : new CheckedRoute(
            route.Id, Characters(parts), [.. parts.Select(part => KeyValuePair.Create(part.Module.Id, RouteBudget.Share(part.Layout)))], compiler.TargetsTogether(route));
    }

    /// <summary>The modules of a route, checked for what only several can have wrong; none when one is missing.</summary>
    private ImmutableArray<SoundModule> Parts(Route route, IReadOnlyDictionary<string, SoundModule?> modules, DiagnosticBag bag)
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
        return parts;
    }

    private static int Characters(IEnumerable<SoundModule> parts) => RouteBudget.Characters(parts.Select(part => part.Layout));

    private void Check(Route route, ImmutableArray<SoundModule> parts, DiagnosticBag bag)
    {
        bag.AddRange(compiler.CheckPackage(route, parts.Select(part => part.Module)));
        foreach (var standard in compiler.Unrecorded(route))
        {
            bag.Add(ModuleDiagnostics.SeveralScosUnrecorded(route.Span, route.PublicId, compiler.Lms.Title, standard, compiler.Lms.Name));
        }

        var characters = Characters(parts);
        if (compiler.BoundsTogether(route).Where(bound => characters > bound.Characters).MinBy(bound => bound.Characters) is { } tightest)
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
