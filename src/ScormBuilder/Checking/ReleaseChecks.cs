using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks the conditions that a release must meet beyond those of a build.</summary>
internal static class ReleaseChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, bool isRelease)
    {
        if (isRelease && module.Status == ModuleStatus.Draft)
        {
            yield return ModuleDiagnostics.DraftInRelease(module.Span, module.Id);
        }
    }

    /// <summary>Texts of new files that nobody has written over.</summary>
    /// <param name="writings">The texts that learners read.</param>
    /// <param name="placeholders">The texts.</param>
    /// <param name="isRelease">True for a release.</param>
    public static IEnumerable<Diagnostic> Leftovers(IEnumerable<Writing> writings, IReadOnlySet<string> placeholders, bool isRelease) =>
        isRelease ? writings.SelectMany(writing => writing.Passages).Where(passage => placeholders.Contains(passage.Text.Trim())).Select(passage => ModuleDiagnostics.LeftoverText(passage.PlaceOf(0), passage.Text.Trim())) : [];
}
