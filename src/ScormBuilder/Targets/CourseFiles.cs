using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>What a learner's browser loads, the same in every target but for the player.</summary>
internal static class CourseFiles
{
    /// <summary>Media, documents and a player.</summary>
    /// <param name="course">The course.</param>
    /// <param name="player">Which player, as <c>scorm12</c>.</param>
    public static IEnumerable<PackageEntry> WithPlayer(CompiledCourse course, string player) => WithPlayer(course, player, html => html);

    /// <summary>The same, each document changed as the target needs it.</summary>
    public static IEnumerable<PackageEntry> WithPlayer(CompiledCourse course, string player, Func<string, string> change) =>
        WithStyle(course, player, change)
            .Append(BuiltInFiles.Entry($"{player}/player.js", "player.js"))
            .Append(BuiltInFiles.Entry($"{player}/more.js", "more.js"))
            .Concat(course.HasMenu ? [BuiltInFiles.Entry($"{player}/menu.js", "menu.js"), BuiltInFiles.Entry("player/route.js", "route.js")] : []);

    /// <summary>Media, documents and the style, without a script.</summary>
    public static IEnumerable<PackageEntry> WithStyle(CompiledCourse course, string player, Func<string, string> change) =>
        course.Assets
            .Concat(course.Documents.Select(document => PackageEntry.Of(document.Path, Encoding.UTF8.GetBytes(change(document.Html)))))
            .Append(BuiltInFiles.Entry($"{player}/player.css", "player.css"));
}
