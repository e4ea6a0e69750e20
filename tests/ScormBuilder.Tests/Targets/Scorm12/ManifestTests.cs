using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Scorm12;

/// <summary>The manifest, rule by rule (R1 to R10 of the requirements of learning platforms).</summary>
public sealed class ManifestTests
{
    private static readonly XNamespace Imscp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static readonly XNamespace Imsmd = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

    public static TheoryData<string> Names => Real.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void R4_The_manifest_is_valid_against_the_control_files_in_the_package(string name) =>
        ControlFiles.Faults(Real.Named(name)).ShouldBeEmpty();

    [Fact]
    public void R4_The_control_files_would_find_a_fault()
    {
        var package = Real.Named("everything");
        var manifest = package.Manifest;
        manifest.Descendants(Imscp + "item").Single().SetAttributeValue("identifier", "not an id");

        ControlFiles.Faults(package, manifest).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R5_The_default_namespace_is_IMS_content_packaging_and_the_prefix_adlcp_is_literal(string name)
    {
        var root = Real.Named(name).Manifest.Root!;

        root.Name.ShouldBe(Imscp + "manifest");
        root.GetDefaultNamespace().ShouldBe(Imscp);
        root.GetNamespaceOfPrefix("adlcp").ShouldBe(Adlcp);
        Real.Named(name).Text("imsmanifest.xml").ShouldContain("adlcp:scormtype=\"sco\"");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_is_ADL_SCORM_1_2(string name)
    {
        var metadata = Real.Named(name).Manifest.Root!.Element(Imscp + "metadata")!;

        metadata.Element(Imscp + "schema")!.Value.ShouldBe("ADL SCORM");
        metadata.Element(Imscp + "schemaversion")!.Value.ShouldBe("1.2");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R6_There_is_one_SCO_first_and_it_starts_without_a_query(string name)
    {
        var resource = Real.Named(name).Manifest.Descendants(Imscp + "resource").ShouldHaveSingleItem();

        resource.Attribute(Adlcp + "scormtype")!.Value.ShouldBe("sco");
        resource.Attribute("href")!.Value.ShouldBe("index.html");
        Real.Named(name).Manifest.Descendants(Imscp + "item").ShouldHaveSingleItem().Attribute("parameters").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R7_Every_reference_resolves_and_every_file_of_the_content_is_listed(string name)
    {
        var package = Real.Named(name);
        var manifest = package.Manifest;
        var listed = manifest.Descendants(Imscp + "file").Select(file => file.Attribute("href")!.Value).ToList();

        listed.Concat(ControlFiles.Names).Append("imsmanifest.xml").Order(StringComparer.Ordinal).ShouldBe(package.Paths);
        manifest.Descendants(Imscp + "item").Single().Attribute("identifierref")!.Value
            .ShouldBe(manifest.Descendants(Imscp + "resource").Single().Attribute("identifier")!.Value);
        manifest.Descendants(Imscp + "organizations").Single().Attribute("default")!.Value
            .ShouldBe(manifest.Descendants(Imscp + "organization").Single().Attribute("identifier")!.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R8_Identifiers_are_short_ASCII_NCNames_and_differ(string name)
    {
        var identifiers = Real.Named(name).Manifest.Descendants().Attributes("identifier").Select(identifier => identifier.Value).ToList();

        identifiers.ShouldAllBe(identifier => identifier.Length <= 128 && identifier.All(char.IsAscii));
        identifiers.ForEach(identifier => XmlConvert.VerifyNCName(identifier));
        identifiers.ShouldBeUnique();
    }

    [Fact]
    public void R8_Identifiers_stay_when_version_title_and_pages_change()
    {
        var files = Compile.Base();
        var changed = files.Copy()
            .With("tiny/module.yaml", files.Text("tiny/module.yaml").Replace("1.0.0", "2.0.0", StringComparison.Ordinal).Replace("A tiny", "Another", StringComparison.Ordinal))
            .With("tiny/pages/02-more.md", "---\ntitle: More\n---\nMore.\n");

        Identifiers(changed).ShouldBe(Identifiers(files));

        static IEnumerable<string> Identifiers(MemoryFiles source) =>
            Compile.Package(source).Manifest.Descendants().Attributes().Where(a => a.Name.LocalName.StartsWith("identifier", StringComparison.Ordinal)).Select(a => a.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R9_R10_There_is_no_mastery_score_and_there_are_no_prerequisites(string name) =>
        Real.Named(name).Manifest.Descendants().Select(element => element.Name).Where(element => element.Namespace == Adlcp).ShouldBeEmpty();

    [Fact]
    public void The_metadata_say_what_it_is_in_which_language_how_long_it_takes_and_who_may_use_it()
    {
        var lom = Real.Named("everything").Manifest.Descendants(Imsmd + "lom").Single();

        Text(lom, "general", "title").ShouldBe("Everything: <once> & \"quoted\"");
        Text(lom, "general", "language").ShouldBe("en-GB");
        Text(lom, "general", "description").ShouldStartWith("Every block");
        lom.Descendants(Imsmd + "keyword").Select(keyword => keyword.Value).ShouldBe(["one", "two & three"]);
        Text(lom, "lifecycle", "version").ShouldBe("1.2.3-rc.1+build.5");
        Text(lom, "educational", "typicallearningtime").ShouldBe("PT1H35M");
        Text(lom, "rights", "description").ShouldBe("CC BY 4.0");
    }

    [Fact]
    public void The_longest_values_that_the_language_allows_are_still_valid()
    {
        var files = Compile.Base();
        var id = "a" + new string('b', 63);
        files.With($"{id}/pages/01-welcome.md", files.Text("tiny/pages/01-welcome.md"))
            .With($"{id}/module.yaml", files.Text("tiny/module.yaml")
                .Replace("id: tiny", $"id: {id}", StringComparison.Ordinal)
                .Replace("A tiny module", $"'{new string('&', 200)}'", StringComparison.Ordinal)
                .Replace("The smallest module that compiles.", $"'{new string('<', 1000)}'", StringComparison.Ordinal)
                .Replace("1.0.0", $"1.0.0-{new string('a', 32)}.{new string('b', 32)}+{new string('c', 32)}", StringComparison.Ordinal))
            .Without("tiny/module.yaml").Without("tiny/pages/01-welcome.md");

        ControlFiles.Faults(Compile.Package(files)).ShouldBeEmpty();
    }

    private static string Text(XElement lom, string category, string element) => lom.Element(Imsmd + category)!.Element(Imsmd + element)!.Value;
}
