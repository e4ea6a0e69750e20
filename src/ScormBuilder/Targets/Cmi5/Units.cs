using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary>Makes units, one of each module: a platform for cmi5 lists them, launches each by itself, and adds up what becomes of them (13.1.2).</summary>
internal static class Units
{
    /// <summary>A course of one unit alone, or of the units of a route or suite.</summary>
    public static CourseStructure CourseOf(CompiledCourse course)
    {
        var (title, description) = Named(course.Module, course.Suite);
        ImmutableArray<CoursePart> content = course.LaunchesEach ? Blocks.Of(course) : [course.HasMenu ? Whole(course) : Of(course.Module, course.Suite, course.Documents[0].Path)];
        return new CourseStructure($"{Iris.Of(course.Module, course.Suite)}/course", title, description, content);
    }

    /// <summary>
    /// The unit of a module. Where something is graded it is to be passed as well, whatever completes it; what would satisfy it at once, as the
    /// specification's own default does, is never said.
    /// </summary>
    /// <param name="module">The module.</param>
    /// <param name="suite">Its suite.</param>
    /// <param name="startPage">Path in the package of the document to open.</param>
    public static AssignableUnit Of(CourseModule module, Suite suite, string startPage)
    {
        var (title, description) = Named(module, suite);
        var moveOn = module.Success is null ? MoveOn.Completed : MoveOn.CompletedAndPassed;
        return new AssignableUnit(Iris.Of(module, suite), title, description, startPage, moveOn, Iris.Module)
        {
            Mastery = module.Mastery,
            Objectives = [.. Objectives(module, suite)],
        };
    }

    /// <summary>The one unit of a sensitive route, which says nothing of its modules (R53). It is to be passed where one of them is.</summary>
    private static AssignableUnit Whole(CompiledCourse course)
    {
        var (title, description) = Named(course.Module, course.Suite);
        var moveOn = course.Parts.Any(part => part.Module.Success is not null) ? MoveOn.CompletedAndPassed : MoveOn.Completed;
        return new AssignableUnit(Iris.Of(course.Module, course.Suite), title, description, course.Documents[0].Path, moveOn, Iris.Suite);
    }

    private static IEnumerable<CourseObjective> Objectives(CourseModule module, Suite suite)
    {
        var versions = Versions.InLanguages(module, suite);
        return module.Objectives.Select(objective => new CourseObjective(
            $"{Iris.Of(module, suite)}/objective/{objective.Id}", versions.Map(each => each.Objectives.First(same => same.Id == objective.Id).Text)));
    }

    private static (LanguageMap Title, LanguageMap Description) Named(CourseModule module, Suite suite)
    {
        var versions = Versions.InLanguages(module, suite);
        return (versions.Map(each => each.Title), versions.Map(each => each.Summary));
    }
}
