using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads the routes of a suite.</summary>
internal static class RouteReader
{
    /// <summary>The routes; each names modules that are there.</summary>
    public static ImmutableArray<Route> Read(MapReader suite, IFileTree files)
    {
        var modules = new Lazy<List<string>>(() => files.List("").Where(name => files.Find(TreePath.Join(name, CourseSource.ModuleFile)) == FileKind.File).ToList());
        var routes = suite.Maps("routes", "The route").Select(route => Route(route, modules)).OfType<Route>().ToList();
        SharedFile.ById(routes, "route", route => route.Id, route => route.Span, suite.Bag);
        return [.. routes];
    }

    private static Route? Route(MapReader map, Lazy<List<string>> known)
    {
        var (id, title, audience) = (map.RequiredId(), map.RequiredText("title", 255), map.OptionalText("audience", 1000));
        map.Require("modules");
        var modules = map.Scalars("modules").Where(module => Known(module, known.Value, map.Bag)).Select(module => module.Value).ToImmutableArray();
        var isSensitive = map.Flag("sensitive");
        map.End();
        return id is null || title is null ? null : new Route(id, title, audience, modules, isSensitive, map.Span);
    }

    private static bool Known(YamlScalar module, List<string> known, DiagnosticBag bag)
    {
        if (known.Contains(module.Value))
        {
            return true;
        }

        bag.Add(ModuleDiagnostics.UnknownReference(module.Span, "module", module.Value, known));
        return false;
    }
}
