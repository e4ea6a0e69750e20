using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>
/// A SCORM 2004 content package: one SCO, or one for each of several modules, with the manifest and the edition's control files at the root (R1, R4, R6, R32).
/// It has no learning object metadata: those need IEEE's schema in the package (R44), and no published library brings its files.
/// </summary>
internal sealed class Scorm2004Target(Edition edition) : ITarget
{
    public string Name => edition.Target;

    public string Standard => edition.Standard;

    /// <summary><c>cmi.suspend_data</c> holds 64,000 characters (Run-Time Environment, section 4.2.23).</summary>
    public int? LongestState => 64_000;

    public string Summary => "Has separate statuses for completion and success, and records how far the learner is. For platforms that support this edition.";

    public bool LaunchesEach(LmsProfile lms) => lms.SeveralScos is SeveralScos.Scorm2004 or SeveralScos.Both;

    public IEnumerable<PackageEntry> Entries(CompiledCourse course)
    {
        var controlFiles = Edition.ControlFiles.Select(file => BuiltInFiles.Entry($"{edition.Target}/{file}", file)).ToList();
        var content = LicenceFile.AddTo(CourseFiles.WithPlayer(course, "scorm2004"), controlFiles).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var manifest = Manifest.Of(course, edition, ScoPlan.Of(course, [.. content.Select(entry => entry.Path)]));
        return content
            .Append(PackageEntry.Of("imsmanifest.xml", XmlFile.Bytes(manifest)))
            .Concat(controlFiles);
    }
}
