using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;
using static System.FormattableString;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads the routes of a suite.</summary>
internal static class RouteReader
{
    /// <summary>The routes; each names modules that are there.</summary>
    public static ImmutableArray<Route> Read(MapReader suite, SuiteModules modules)
    {
        var routes = suite.Maps("routes", "The route").Select((route, index) => Route(route, index + 1, modules)).OfType<Route>().ToList();
        SharedFile.ById(routes, "route", route => route.Id, route => route.Span, suite.Bag);
        SharedFile.ById([.. routes.DistinctBy(route => route.Id)], "public-id", route => route.PublicId, route => route.Span, suite.Bag);
        return [.. routes];
    }

    private static Route? Route(MapReader map, int number, SuiteModules known)
    {
        var (id, title, audience) = (map.RequiredId(), map.RequiredText("title", 255), map.OptionalText("audience", 1000));
        map.Require("modules");
        var written = map.Scalars("modules");
        if (written.IsEmpty && map.Find("modules") is YamlList { Items.IsEmpty: true } empty)
        {
            map.Bag.Add(YamlDiagnostics.Empty(empty.Span, "modules"));
        }

        foreach (var again in written.GroupBy(module => module.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            map.Bag.Add(ModuleDiagnostics.TwiceOnRoute(again.Span, again.Value));
        }

        var modules = known.Known(written);
        var isSensitive = map.Flag("sensitive");
        var (publicId, publicTitle) = (map.Id(map.OptionalScalar("public-id")), map.OptionalText("public-title", 255));
        map.End();
        if (id is null || title is null)
        {
            return null;
        }

        var route = new Route(id, title, audience, modules, isSensitive, map.Span)
        {
            PublicId = publicId ?? (isSensitive ? Invariant($"collection-{number}") : id),
            PublicTitle = publicTitle ?? (isSensitive ? Invariant($"Collection {number}") : title),
        };
        if (isSensitive && (Tells(route.PublicId, id) || Tells(route.PublicTitle, title)))
        {
            map.Bag.Add(RouteDiagnostics.TellingName(map.Span));
        }

        return route;
    }

    private static bool Tells(string named, string kept) => named.Contains(kept, StringComparison.OrdinalIgnoreCase);
}
