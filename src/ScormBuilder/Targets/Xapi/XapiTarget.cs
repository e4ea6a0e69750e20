using System.Collections.Immutable;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Xapi;

/// <summary>An xAPI package (1.0.3) with a <c>tincan.xml</c>: the platform says in the launch query where statements and state go.</summary>
internal sealed class XapiTarget : ITarget
{
    public string Name => "xapi";

    public string Standard => "xAPI 1.0.3";

    /// <summary>A record store takes documents of any length.</summary>
    public int? LongestState => null;

    public string Summary => "Sends a statement for each page, answer and result to a learning record store. For platforms that launch a tincan.xml.";

    public IEnumerable<PackageEntry> Beside => [XapiProfile.Entry()];

    public IEnumerable<PackageEntry> Entries(CompiledCourse course) =>
        LicenceFile.AddTo(CourseFiles.WithPlayer(course, "xapi", StorePolicy.Opened)
            .Append(PackageEntry.Of(ActivitiesScript.Path, ActivitiesScript.Write(course, course.Module)))
            .Concat(course.Parts.Select(part => PackageEntry.Of(ActivitiesScript.PathOf(part), ActivitiesScript.Write(course, part.Module)))))
            .Append(PackageEntry.Of("tincan.xml", TincanManifest.Write(All(course), course.Documents[0].Path)));

    /// <summary>What the platform launches first, then all that statements can be about.</summary>
    private static ImmutableArray<Activity> All(CompiledCourse course) => course.Parts.IsEmpty
        ? ActivityCompiler.Told(course, course.Module)
        : [ActivityCompiler.Whole(course), .. course.Parts.SelectMany(part => ActivityCompiler.Told(course, part.Module))];
}
