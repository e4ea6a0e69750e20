using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What a release asks beyond a build.</summary>
internal static class ReleaseChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, bool isRelease)
    {
        if (isRelease && module.Status == ModuleStatus.Draft)
        {
            yield return ModuleDiagnostics.DraftInRelease(module.Span, module.Id);
        }
    }
}
