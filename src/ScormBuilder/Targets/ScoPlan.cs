using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Targets;

/// <summary>What a platform for SCORM launches and keeps records of.</summary>
/// <param name="Module">The module; or the menu, which stands for several.</param>
/// <param name="StartPage">Path of its first file.</param>
/// <param name="Files">Paths of the files that are its alone.</param>
internal sealed record Sco(CourseModule Module, string StartPage, ImmutableArray<string> Files)
{
    /// <summary>Identifier of its resource: it stays whatever changes in the module (R8).</summary>
    public string Id => $"sco-{Module.Id}";

    /// <summary>Identifier of the item under which platforms keep what learners did.</summary>
    public string ItemId => $"item-{Module.Id}";
}

/// <summary>Which files of a package belong to which SCO.</summary>
/// <param name="Scos">The SCOs in order; one at least.</param>
/// <param name="Shared">Paths of the files that all of them need; none where there is one SCO.</param>
internal sealed record ScoPlan(ImmutableArray<Sco> Scos, ImmutableArray<string> Shared)
{
    /// <summary>One SCO with all files; or one for each module, where platforms launch each by itself.</summary>
    /// <param name="course">The course.</param>
    /// <param name="files">Paths of all files of the content (R7).</param>
    public static ScoPlan Of(CompiledCourse course, IReadOnlyList<string> files)
    {
        if (!course.LaunchesEach)
        {
            return new ScoPlan([new Sco(course.Module, course.Documents[0].Path, [.. files])], []);
        }

        var scos = course.Parts.Select(part => new Sco(part.Module, part.StartPage, [.. files.Where(part.Owns)])).ToImmutableArray();
        return new ScoPlan(scos, [.. files.Except(scos.SelectMany(sco => sco.Files), StringComparer.Ordinal)]);
    }
}
