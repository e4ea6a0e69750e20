using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary>Puts the units of a whole suite into blocks by its routes; those of one route need none.</summary>
internal static class Blocks
{
    /// <summary>
    /// The units in order. A route is a block where no block before it has one of its modules, of which each is there once: a block of a part of its
    /// modules would be satisfied without the others. A sensitive one is none.
    /// </summary>
    public static ImmutableArray<CoursePart> Of(CompiledCourse course)
    {
        var content = ImmutableArray.CreateBuilder<CoursePart>();
        var left = course.Parts.ToList();
        foreach (var route in RoutesIn(course))
        {
            var own = route.Modules.Select(folder => left.Find(part => part.Module.Folder == folder)).OfType<CompiledPart>().ToList();
            if (own.Count < route.Modules.Length)
            {
                continue;
            }

            left.RemoveAll(own.Contains);
            content.Add(BlockOf(route, [.. own.Select(part => UnitOf(part, course))], course));
        }

        return [.. content, .. left.Select(part => UnitOf(part, course))];
    }

    /// <summary>None in the package of a route, which is one itself; and a suite with one route that holds all needs no block either.</summary>
    private static IEnumerable<Route> RoutesIn(CompiledCourse course) => course.Suite.Routes.Any(route => route.Id == course.Route?.Id) ? []
        : course.Suite.Routes.Where(route => !route.IsSensitive && route.Modules.Length < course.Parts.Length);

    private static CourseBlock BlockOf(Route route, ImmutableArray<CoursePart> units, CompiledCourse course)
    {
        var versions = Versions.InLanguages(course.Module, course.Suite).Select(each => Translated(route, course.Suite.In(each.Language)));
        return new CourseBlock(Iris.Of(route, course.Suite), versions.Map(each => each.PublicTitle), versions.Map(each => each.Audience ?? each.PublicTitle), units);
    }

    private static AssignableUnit UnitOf(CompiledPart part, CompiledCourse course) => Units.Of(part.Module, course.Suite, part.StartPage);

    private static Route Translated(Route route, Suite suite) => suite.Routes.FirstOrDefault(same => same.Id == route.Id) ?? route;
}
