using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets.Web;

/// <summary>A site to host anywhere, or to open from a folder: progress is kept in the learner's browser, and nothing is sent.</summary>
internal sealed class WebTarget : ITarget
{
    public string Name => "web";

    public string Standard => "Web pages, without a learning platform";

    /// <summary>A browser keeps millions of characters for a site.</summary>
    public int? LongestState => null;

    public string Summary => "Progress stays in the learner's browser, where they can erase it; nothing is sent, and nobody learns who took the module.";

    public IEnumerable<PackageEntry> Entries(CompiledCourse course) =>
        course.Assets
            .Concat(course.Documents.Select(document => PackageEntry.Of(document.Path, Encoding.UTF8.GetBytes(document.Html))))
            .Append(BuiltInFiles.Entry("web/player.js", "player.js"))
            .Append(BuiltInFiles.Entry("web/more.js", "more.js"))
            .Append(BuiltInFiles.Entry("web/player.css", "player.css"));
}
