using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;

namespace ScormBuilder.Targets.Web;

/// <summary>A site to host anywhere, or to open from a folder: progress is kept in the learner's browser, and nothing is sent.</summary>
internal sealed class WebTarget : ITarget
{
    public string Name => "web";

    public string Standard => "Web pages, without a learning platform";

    /// <summary>A browser keeps millions of characters for a site.</summary>
    public int? LongestState => null;

    public string Summary => "Keeps progress in the learner's browser, where they can erase it. It does not send anything, and no one can see who took the module.";

    public Setting Setting => Setting.Browser;

    public IEnumerable<PackageEntry> Entries(CompiledCourse course) => LicenceFile.AddTo(CourseFiles.WithPlayer(course, "web"));
}
