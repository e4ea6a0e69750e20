using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads the routes of a suite.</summary>
internal static class RouteReader
{
    /// <summary>The routes; each names modules that are there.</summary>
    public static ImmutableArray<Route> Read(MapReader suite, SuiteModules modules)
    {
        var routes = suite.Maps("routes", "The route").Select(route => Route(route, modules)).OfType<Route>().ToList();
        SharedFile.ById(routes, "route", route => route.Id, route => route.Span, suite.Bag);
        return [.. routes];
    }

    private static Route? Route(MapReader map, SuiteModules known)
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
        map.End();
        return id is null || title is null ? null : new Route(id, title, audience, modules, isSensitive, map.Span);
    }
}
