using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Rendering;

namespace ScormBuilder.Compilation;

/// <summary>The stage Group: puts modules together, each of which was read and checked by itself, and checks what only several can have wrong.</summary>
internal sealed class RouteGrouper(Suite suite, RouteRules rules)
{
    /// <summary>The unit of a route; null when a module of it has an error, or is not among those that were asked for.</summary>
    public RouteUnit? Group(Route route, IReadOnlyDictionary<string, ValidModule?> modules, DiagnosticBag bag)
    {
        var parts = Parts(route, modules, bag);
        if (parts.IsEmpty || bag.HasErrors)
        {
            return null;
        }

        ImmutableArray<CourseModule> valid = [.. parts.Select(part => part.Module)];
        return new RouteUnit(route, new RouteView(RouteComposer.Menu(route, valid, suite), valid), parts);
    }

    /// <summary>The result of checking a route; null when one of its modules has an error, or was not requested.</summary>
    public CheckedRoute? Check(Route route, IReadOnlyDictionary<string, ValidModule?> modules, DiagnosticBag bag)
    {
        var parts = Parts(route, modules, bag);
        return parts.IsEmpty ? null : new CheckedRoute(
            route.Id, Characters(parts), [.. parts.Select(part => KeyValuePair.Create(part.Module.Id, RouteBudget.Share(part.Layout)))], rules.TargetsWithOneState(route));
    }

    /// <summary>The modules of a route, checked for what only several can have wrong; none when one is missing.</summary>
    private ImmutableArray<ValidModule> Parts(Route route, IReadOnlyDictionary<string, ValidModule?> modules, DiagnosticBag bag)
    {
        foreach (var missing in route.Modules.Where(folder => !modules.ContainsKey(folder)))
        {
            bag.Add(RouteDiagnostics.ModuleLeftOut(route.Span, missing));
        }

        var parts = route.Modules.Select(folder => modules.GetValueOrDefault(folder)).OfType<ValidModule>().ToImmutableArray();
        if (parts.IsEmpty || parts.Length < route.Modules.Length)
        {
            return [];
        }

        Check(route, parts, bag);
        return parts;
    }

    private static int Characters(IEnumerable<ValidModule> parts) => RouteBudget.Characters(parts.Select(part => part.Layout));

    private void Check(Route route, ImmutableArray<ValidModule> parts, DiagnosticBag bag)
    {
        bag.AddRange(rules.CheckPackage(route, parts.Select(part => part.Module)));
        foreach (var standard in rules.Unrecorded(route))
        {
            bag.Add(ModuleDiagnostics.SeveralScosUnrecorded(route.Span, route.PublicId, rules.Lms.Title, standard, rules.Lms.Name));
        }

        var characters = Characters(parts);
        if (rules.StateLimits(route).Where(limit => characters > limit.Characters).MinBy(limit => limit.Characters) is { } tightest)
        {
            bag.Add(RouteDiagnostics.StateTooLong(route.Span, characters, tightest.Standard, tightest.Characters, Costs(parts)));
        }

        foreach (var same in parts.Select(part => part.Module.Id).GroupBy(RouteBudget.KeyOf).Where(group => group.Count() > 1))
        {
            bag.Add(PackageDiagnostics.KeyCollision(route.Span, same.First(), same.Last()));
        }
    }

    private static string Costs(IEnumerable<ValidModule> parts) => string.Join(", ", parts
        .Select(part => (part.Module.Id, Share: RouteBudget.Share(part.Layout))).OrderByDescending(part => part.Share).ThenBy(part => part.Id, StringComparer.Ordinal)
        .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Id} {part.Share}")));
}
