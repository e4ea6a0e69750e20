using System.Xml.Linq;
using ScormBuilder.Model;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Scorm2004;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Scorm2004;

/// <summary>The manifests of both editions, rule by rule (R1 to R10 and R32 of the requirements of learning platforms).</summary>
public sealed class ManifestTests
{
    private static readonly XNamespace Imscp = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_v1p3";
    private static readonly XNamespace Adlseq = "http://www.adlnet.org/xsd/adlseq_v1p3";
    private static readonly XNamespace Adlnav = "http://www.adlnet.org/xsd/adlnav_v1p3";
    private static readonly XNamespace Imsss = "http://www.imsglobal.org/xsd/imsss";

    private static readonly string[] Editions = ["scorm2004-3", "scorm2004-4"];

    public static TheoryData<string> Targets => [.. Editions];

    public static TheoryData<string, string> Packages =>
        [.. Editions.SelectMany(target => new[] { "everything", "understanding-structural-racism" }, (target, name) => (target, name))];

    [Theory]
    [MemberData(nameof(Packages))]
    public void R4_The_manifest_is_valid_against_the_control_files_in_the_package(string target, string name)
    {
        var package = Real.Named(name, target);

        new PackageSchemas(package).Faults(package.Manifest).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("item", "identifier", "not an id")]
    [InlineData("primaryObjective", "satisfiedByMeasure", "perhaps")]
    [InlineData("deliveryControls", "tracked", "yes")]
    [InlineData("organization", "structure2", "x")]
    public void R4_The_control_files_would_find_a_fault(string element, string attribute, string value)
    {
        foreach (var target in Editions)
        {
            var package = Real.Named("everything", target);
            var manifest = package.Manifest;
            manifest.Descendants().First(one => one.Name.LocalName == element).SetAttributeValue(attribute, value);

            new PackageSchemas(package).Faults(manifest).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void R4_Every_file_that_the_control_files_refer_to_is_inside(string target)
    {
        var package = Real.Named("everything", target);
        var referred = package.Paths.Where(path => path.EndsWith(".xsd", StringComparison.Ordinal)).SelectMany(new PackageSchemas(package).ReferredToBy);

        referred.Where(location => !location.Contains("://", StringComparison.Ordinal)).Except(package.Paths).ShouldBeEmpty();
        package.Paths.ShouldContain("XMLSchema.dtd");
    }

    [Theory]
    [InlineData("scorm2004-3", "2004 3rd Edition")]
    [InlineData("scorm2004-4", "2004 4th Edition")]
    public void R5_R32_The_manifest_has_its_own_namespaces_and_says_which_edition_it_is(string target, string version)
    {
        var root = Real.Named("everything", target).Manifest.Root!;

        root.Name.ShouldBe(Imscp + "manifest");
        root.GetDefaultNamespace().ShouldBe(Imscp);
        root.GetNamespaceOfPrefix("adlcp").ShouldBe(Adlcp);
        root.Element(Imscp + "metadata")!.Element(Imscp + "schema")!.Value.ShouldBe("ADL SCORM");
        root.Element(Imscp + "metadata")!.Element(Imscp + "schemaversion")!.Value.ShouldBe(version);
        root.ToString().ShouldNotContain("rootv1p");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void R6_R7_There_is_one_SCO_every_reference_resolves_and_every_file_of_the_content_is_listed(string target, string name)
    {
        var package = Real.Named(name, target);
        var resource = package.Manifest.Descendants(Imscp + "resource").ShouldHaveSingleItem();
        var item = package.Manifest.Descendants(Imscp + "item").ShouldHaveSingleItem();
        var organization = package.Manifest.Descendants(Imscp + "organization").ShouldHaveSingleItem();

        resource.Attribute(Adlcp + "scormType")!.Value.ShouldBe("sco");
        resource.Attribute("href")!.Value.ShouldBe("index.html");
        item.Attribute("identifierref")!.Value.ShouldBe(resource.Attribute("identifier")!.Value);
        item.Attribute("parameters").ShouldBeNull();
        organization.Parent!.Attribute("default")!.Value.ShouldBe(organization.Attribute("identifier")!.Value);
        resource.Elements(Imscp + "file").Select(file => file.Attribute("href")!.Value)
            .Concat(Edition.ControlFiles).Concat(["imsmanifest.xml"]).Order(StringComparer.Ordinal).ShouldBe(package.Paths);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void R8_Identifiers_are_those_of_every_other_target(string target, string name)
    {
        Identifiers(Real.Named(name, target)).ShouldBe(Identifiers(Real.Named(name)));

        static IEnumerable<string> Identifiers(PackageFiles package) =>
            package.Manifest.Descendants().Attributes("identifier").Select(identifier => identifier.Value);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void R32_The_SCO_alone_says_that_it_is_completed_and_satisfied(string target)
    {
        var manifest = Real.Named("everything", target).Manifest;
        var controls = manifest.Descendants(Imscp + "item").Single().Element(Imsss + "sequencing")!.Element(Imsss + "deliveryControls")!;

        controls.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value))
            .ShouldBe([("tracked", "true"), ("completionSetByContent", "true"), ("objectiveSetByContent", "true")]);
        manifest.Descendants(Adlcp + "completionThreshold").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Results_are_kept_for_this_course_alone_and_the_platform_shows_no_buttons_that_lead_nowhere(string target)
    {
        var manifest = Real.Named("everything", target).Manifest;

        manifest.Descendants(Imscp + "organization").Single().Attribute(Adlseq + "objectivesGlobalToSystem")!.Value.ShouldBe("false");
        manifest.Descendants(Adlnav + "hideLMSUI").Select(hidden => hidden.Value).ShouldBe(["continue", "previous"]);
    }

    [Theory]
    [InlineData(70, true, "0.7", "true")]
    [InlineData(70, false, "0.7", "false")]
    [InlineData(100, true, "1", "true")]
    [InlineData(null, true, null, "false")]
    public void R9_The_pass_mark_is_stated_and_decides_only_where_a_profile_asks_for_it(int? mastery, bool decides, string? measure, string satisfied)
    {
        var graded = Graded(mastery, decides);
        var objective = Sequencing.OfSco(graded.Module, graded).Descendants(Imsss + "primaryObjective").Single();

        (objective.Element(Imsss + "minNormalizedMeasure")?.Value).ShouldBe(measure);
        objective.Attribute("satisfiedByMeasure")!.Value.ShouldBe(satisfied);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void R3_Two_builds_are_the_same_byte_for_byte(string target)
    {
        var (one, other) = (Compile.Package(Compile.Base(), target: target), Compile.Package(Compile.Base(), target: target));

        one.Paths.ShouldBe(other.Paths);
        one.Paths.Where(path => !one.Bytes(path).SequenceEqual(other.Bytes(path))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_document_is_that_of_every_other_target(string target, string name) =>
        Real.Named(name, target).Html.ShouldBe(Real.Named(name).Html);

    private static CompiledCourse Graded(int? mastery, bool decides)
    {
        var module = new CourseModule
        {
            Id = "m",
            Title = "M",
            Summary = "S",
            Version = "1.0.0",
            Language = "en",
            Duration = TimeSpan.FromMinutes(5),
            Status = ModuleStatus.Released,
            Licence = "CC0",
            Completion = new PagesRule(null, default),
            Success = mastery is null ? null : new CheckPassedRule("final", default),
            Pages = [],
            Folder = "",
            Span = default,
            Checks = [new KnowledgeCheck { Id = "final", Title = "F", Mastery = mastery, Feedback = FeedbackTiming.Final, Questions = [], Span = default }],
        };
        return new CompiledCourse(module, Suite.None, [], []) { Lms = LmsProfile.Safe with { MasteryScore = decides } };
    }
}
