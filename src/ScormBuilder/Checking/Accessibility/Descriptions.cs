using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>
/// Videos that show what nobody says (WCAG 2.2, 1.2.5). Only people can tell whether a video does, so that the author states it. A text track of
/// descriptions does not stand in for a voice: few players read it out.
/// </summary>
internal static class Descriptions
{
    public static IEnumerable<Diagnostic> Check(CourseModule module) =>
        ModuleParts.Blocks(module).OfType<VideoBlock>().Where(video => video.Described is null && !video.IsAllInSound && !video.IsSilent)
            .Select(video => AccessibilityDiagnostics.NotDescribed(video.Span, video.Source));
}
