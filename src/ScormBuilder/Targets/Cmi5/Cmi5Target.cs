using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary>A cmi5 package (Quartz, 1st edition): a course structure at its root (section 14.1), and a unit for each module.</summary>
internal sealed class Cmi5Target : ITarget
{
    public string Name => "cmi5";

    public string Standard => "cmi5 (Quartz), on xAPI 1.0.3";

    /// <summary>A record store takes documents of any length.</summary>
    public int? LongestState => null;

    public string Summary => "Sends the same statements as xapi, following the rules of cmi5: the platform launches the package, can set its own pass mark, and records completed and passed separately.";

    /// <summary>Every platform for cmi5 takes courses of several units.</summary>
    public bool LaunchesEach(LmsProfile lms) => true;

    public IEnumerable<PackageEntry> Beside => [XapiProfile.Entry()];

    public IEnumerable<PackageEntry> Entries(CompiledCourse course) =>
        LicenceFile.AddTo(CourseFiles.WithPlayer(course, "cmi5", StorePolicy.Opened)
            .Concat(course.LaunchesEach ? [] : [PackageEntry.Of(ActivitiesScript.Path, ActivitiesScript.Write(course, course.Module))])
            .Concat(course.Parts.Select(part => PackageEntry.Of(ActivitiesScript.PathOf(part), ActivitiesScript.Write(course, part.Module)))))
            .Append(PackageEntry.Of(CourseStructureXml.Path, XmlFile.Bytes(CourseStructureXml.Of(Units.CourseOf(course)))));
}
