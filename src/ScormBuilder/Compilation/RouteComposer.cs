using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Compilation;

/// <summary>Makes, of modules that share a package, the menu that leads to them: a module with one page, which stands for all of them wherever a package says what it is.</summary>
internal static class RouteComposer
{
    /// <summary>Id of the menu's page.</summary>
    public const string Page = "modules";

    private const string WholeSuite = "all-modules";

    /// <summary>The routes that become packages; that there are none is reported.</summary>
    public static ImmutableArray<Route> Routes(Suite suite, Bundling bundling, CourseSource source, DiagnosticBag bag)
    {
        if (bundling == Bundling.Route && suite.Routes.IsEmpty)
        {
            bag.Add(RouteDiagnostics.NoRoutes(SourceSpan.StartOf(CourseSource.SuiteFile)));
        }

        return bundling == Bundling.Suite ? [All(suite, source.ModuleFolders)] : suite.Routes;
    }

    /// <summary>The menu, in every language that one of the modules is there in.</summary>
    public static CourseModule Menu(Route route, ImmutableArray<CourseModule> modules, Suite suite)
    {
        var languages = modules.Concat(modules.SelectMany(module => module.Translations)).Select(module => module.Language).Distinct(StringComparer.Ordinal);
        var menus = languages.Select(language => Menu(Translated(route, suite.In(language)), modules, suite, language)).ToImmutableArray();
        return menus[0] with { Translations = menus[1..] };
    }

    private static CourseModule Menu(Route route, ImmutableArray<CourseModule> modules, Suite suite, string language) => new()
    {
        Id = route.Id == WholeSuite ? WholeSuite : $"route-{route.PublicId}",
        Title = route.PublicTitle,
        Summary = (route.IsSensitive ? null : route.Audience) ?? suite.Title ?? route.PublicTitle,
        Version = modules.Select(module => module.Version).MaxBy(Numbers)!,
        Language = language,
        Duration = new TimeSpan(modules.Sum(module => module.Duration.Ticks)),
        Audience = route.IsSensitive ? null : route.Audience,
        Status = modules.Min(module => module.Status),
        Licence = Licence(route, modules, suite),
        Devices = modules.Any(module => module.Devices == DeviceUse.Shared) ? DeviceUse.Shared : DeviceUse.Personal,
        LeaveQuickly = modules.Any(module => module.LeaveQuickly),
        // The player works out of all modules whether the whole is complete; no rule over the menu's own page could say it.
        Completion = new AnyRule([], route.Span),
        Pages = [new Page(Page, route.PublicTitle, [], route.Span)],
        Folder = "",
        Span = route.Span,
    };

    /// <summary>
    /// The licences of all modules; for a sensitive route only of modules that are on other routes too, since a licence may name
    /// its work.
    /// </summary>
    private static string Licence(Route route, ImmutableArray<CourseModule> modules, Suite suite)
    {
        var named = modules.Where(module => !route.IsSensitive || !suite.IsReserved(module)).Select(module => module.Licence).Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 0 ? string.Join("; ", named) : suite.Licence ?? string.Join("; ", modules.Select(module => module.Licence).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The suite's modules: those of routes first, in the order in which they come there.</summary>
    private static Route All(Suite suite, ImmutableArray<string> folders)
    {
        var title = suite.Title ?? "All modules";
        var order = suite.Routes.SelectMany(route => route.Modules).Where(folders.Contains).Concat(folders).Distinct(StringComparer.Ordinal);
        return new Route(WholeSuite, title, null, [.. order], false, SourceSpan.StartOf(CourseSource.SuiteFile)) { PublicId = WholeSuite, PublicTitle = title };
    }

    private static Route Translated(Route route, Suite suite) => suite.Routes.FirstOrDefault(same => same.Id == route.Id) ?? route;

    /// <summary>The three numbers of a version, to compare by.</summary>
    private static (int Major, int Minor, int Patch) Numbers(string version)
    {
        var numbers = version.Split('-', '+')[0].Split('.').Select(part => int.TryParse(part, out var number) ? number : 0).ToList();
        return (numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
    }
}
