using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;

namespace ScormBuilder.Targets.Scorm12;

/// <summary>A SCORM 1.2 content package: one SCO, or one for each of several modules, with the manifest and its four control files at the root (R1, R4, R6).</summary>
internal sealed class Scorm12Target : ITarget
{
    private static readonly string[] ControlFiles =
        ["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"];

    public string Name => "scorm12";

    public string Standard => "SCORM 1.2";

    /// <summary><c>cmi.suspend_data</c> is a CMIString4096 (Run-Time Environment, section 3.4.4).</summary>
    public int? LongestState => 4096;

    public string Summary => "Works on nearly every platform. Has one status for both completion and success.";

    public bool LaunchesEach(LmsProfile lms) => lms.SeveralScos is SeveralScos.Scorm12 or SeveralScos.Both;

    public IEnumerable<PackageEntry> Entries(CompiledCourse course)
    {
        var controlFiles = ControlFiles.Select(file => BuiltInFiles.Entry($"scorm12/{file}", file)).ToList();
        var content = LicenceFile.AddTo(CourseFiles.WithPlayer(course, "scorm12"), controlFiles).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var manifest = Scorm12Manifest.Write(course, ScoPlan.Of(course, [.. content.Select(entry => entry.Path)]));
        return content
            .Append(PackageEntry.Of("imsmanifest.xml", manifest))
            .Concat(controlFiles);
    }
}
