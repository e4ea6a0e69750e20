using ScormBuilder.Tests.Support;
using ScormBuilder.Tests.Targets.Scorm12;
using ScormBuilder.Tests.Targets.Scorm2004;

namespace ScormBuilder.Tests.Routes;

/// <summary>What packages of several modules say of themselves: a file for each kind, to be seen in a review. The player's tests play what they say of roll-up.</summary>
public sealed class RouteManifestTests
{
    private static readonly string Expected = Path.Combine(Repository.Tests, "Routes", "Expected");

    public static TheoryData<string, bool, string> Kinds => new()
    {
        { "scorm12", false, "imsmanifest.xml" },
        { "scorm12", true, "imsmanifest.xml" },
        { "scorm2004-3", false, "imsmanifest.xml" },
        { "scorm2004-3", true, "imsmanifest.xml" },
        { "scorm2004-4", false, "imsmanifest.xml" },
        { "scorm2004-4", true, "imsmanifest.xml" },
        { "xapi", false, "tincan.xml" },
        { "cmi5", false, "cmi5.xml" },
        { "web", false, "index.html" },
        { "scorm12", false, "index.html" },
        { "scorm12", true, "m1.html" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_as_expected(string target, bool several, string path) =>
        Approved.ShouldMatch(Route(target, several).Text(path), Path.Combine(Expected, $"{target}{(several ? "-several" : "")}.{path}"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void R4_The_manifests_are_valid_against_the_control_files_in_the_packages(bool several)
    {
        ControlFiles.Faults(Route("scorm12", several)).ShouldBeEmpty();
        foreach (var package in new[] { Route("scorm2004-3", several), Route("scorm2004-4", several) })
        {
            new PackageSchemas(package).Faults(package.Manifest).ShouldBeEmpty();
        }
    }

    private static PackageFiles Route(string target, bool several) =>
        new(Compile.All(RouteSource.Graded(), new CompileOptions { Bundle = Bundling.Route, Targets = [target], SeveralScos = several }).Packages.Single(package => package.ModuleId == "route-everyone"));
}
