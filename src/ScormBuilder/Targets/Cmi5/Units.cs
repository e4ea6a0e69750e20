using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary>Makes units: one of a module, and one of several modules that share a package and a menu.</summary>
internal static class Units
{
    /// <summary>A course of one unit alone.</summary>
    public static CourseStructure CourseOf(CompiledCourse course)
    {
        var unit = Of(course, course.Documents[0].Path);
        return new CourseStructure($"{unit.Id}/course", unit.Title, unit.Description, [unit]);
    }

    /// <summary>
    /// The unit of a package. Where something is graded it is to be passed as well, whatever completes it; what would satisfy it at once, as the
    /// specification's own default does, is never said.
    /// </summary>
    /// <param name="course">What the package holds.</param>
    /// <param name="startPage">Path in the package of the document to open.</param>
    public static AssignableUnit Of(CompiledCourse course, string startPage)
    {
        var versions = Versions(course.Module);
        ImmutableArray<CourseModule> taken = course.Parts.IsEmpty ? [course.Module] : [.. course.Parts.Select(part => part.Module)];
        var moveOn = taken.Any(module => module.Success is not null) ? MoveOn.CompletedAndPassed : MoveOn.Completed;
        var type = course.Parts.IsEmpty ? Iris.Module : Iris.Suite;
        return new AssignableUnit(Iris.Of(course.Module, course.Suite), versions.Map(each => each.Title), versions.Map(each => each.Summary), startPage, moveOn, type)
        {
            Mastery = course.Module.Mastery,
            Objectives = [.. taken.SelectMany(module => Objectives(module, course.Suite))],
        };
    }

    private static IEnumerable<CourseObjective> Objectives(CourseModule module, Suite suite)
    {
        var versions = Versions(module);
        return module.Objectives.Select(objective => new CourseObjective(
            $"{Iris.Of(module, suite)}/objective/{objective.Id}", versions.Map(each => each.Objectives.First(same => same.Id == objective.Id).Text)));
    }

    private static Versions<CourseModule> Versions(CourseModule module) => new([.. module.Versions.Select(each => (each.Language, each))]);
}
