using System.Xml.Linq;
using ScormBuilder.Tests.Support;
using ScormBuilder.Tests.Targets.Cmi5;

namespace ScormBuilder.Tests.Routes;

/// <summary>Several modules in a package for cmi5: each is a unit that the platform lists and launches (sections 13.1.2, 13.1.4).</summary>
public sealed class SeveralUnitsTests
{
    private static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    [Theory]
    [InlineData(Bundling.Route)]
    [InlineData(Bundling.Suite)]
    public void Cmi5_13_The_structure_keeps_every_rule(Bundling bundling)
    {
        foreach (var package in Compiled(bundling, RouteSource.Graded()))
        {
            new CourseStructureRules([.. package.Paths]).Faults(Structure(package)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Cmi5_13_1_4_Each_module_is_a_unit_with_its_own_rule_and_pass_mark()
    {
        var units = Units(Route("route-everyone")).ToList();

        units.Select(unit => (string?)unit.Attribute("id")).ShouldBe(["https://suite.example/one", "https://suite.example/two"]);
        units.Select(unit => (string?)unit.Attribute("moveOn")).ShouldBe(["Completed", "CompletedAndPassed"]);
        units.Select(unit => (string?)unit.Attribute("masteryScore")).ShouldBe([null, "0.8"]);
        units.Select(unit => unit.Element(Namespace + "url")!.Value).ShouldBe(["m1.html", "m2.html"]);
    }

    [Fact]
    public void R8_A_unit_has_the_id_that_it_has_alone_in_every_route_and_order()
    {
        var alone = Compiled(Bundling.None, RouteSource.Graded()).SelectMany(Units).Select(Described).ToList();

        foreach (var package in Compiled(Bundling.Route, RouteSource.Graded()).Where(package => !package.Paths.Contains("menu.js")).Concat(Compiled(Bundling.Suite, RouteSource.Graded())))
        {
            Units(package).Select(Described).ShouldBeSubsetOf(alone);
        }
    }

    [Fact]
    public void Cmi5_13_1_3_Objectives_are_those_of_the_unit()
    {
        var files = RouteSource.Graded();
        files.With("two/module.yaml", files.Text("two/module.yaml") + "objectives:\n  - id: do\n    text: Do it.\n");
        var package = Route("route-everyone", files);

        Units(package).Select(unit => (string?)unit.Element(Namespace + "objectives")?.Element(Namespace + "objective")?.Attribute("idref")).ShouldBe([null, "https://suite.example/two/objective/do"]);
    }

    [Fact]
    public void Documents_are_those_of_modules_that_stand_alone_with_their_statements_beside_them()
    {
        var package = Route("route-everyone");

        package.Paths.ShouldBe(["cmi5.xml", "licences.txt", "m1-activities.js", "m1.html", "m1/media/square.svg", "m2-activities.js", "m2.html", "more.js", "player.css", "player.js"]);
        package.Text("m1.html").ShouldNotContain("route.js");
        package.Text("m1-activities.js").ShouldNotContain("\"route\":");
        package.Text("m1-activities.js").ShouldContain("\"within\":{\"id\":\"https://suite.example/route-everyone\"");
        package.Text("m2-activities.js").ShouldContain("\"module\":{\"id\":\"https://suite.example/two\"");
    }

    [Fact]
    public void A_sensitive_route_is_named_nowhere()
    {
        var package = Route("route-collection-2");

        ((string?)Structure(package).Root!.Element(Namespace + "course")!.Attribute("id")).ShouldBe("https://suite.example/route-collection-2/course");
        foreach (var words in new[] { "quiet-ones", "are quiet", "Quiet people" })
        {
            package.Paths.ShouldAllBe(path => !package.Text(path).Contains(words, StringComparison.OrdinalIgnoreCase));
        }

        package.Text("m1-activities.js").ShouldNotContain("\"within\"");
    }

    [Fact]
    public void Cmi5_13_1_2_In_the_package_of_a_suite_a_route_is_a_block_where_it_has_all_of_its_modules()
    {
        var files = RouteSource.Graded();
        foreach (var id in new[] { "three", "four", "five" })
        {
            files.With($"{id}/module.yaml", RouteSource.Module(id)).With($"{id}/pages/01-a.md", "---\ntitle: A\n---\nText.\n");
        }

        var extra = "  - { id: later, title: Later, modules: [three, two] }\n  - { id: last, title: Last, audience: The last., modules: [four] }\n";
        var package = Compiled(Bundling.Suite, files.With("suite.yaml", files.Text("suite.yaml").TrimEnd() + "\n" + extra)).ShouldHaveSingleItem();

        var parts = Structure(package).Root!.Elements().Where(element => element.Name.LocalName is "au" or "block").ToList();
        parts.Select(part => ((string)part.Attribute("id")!)["https://suite.example/".Length..]).ShouldBe(["route-everyone", "route-last", "three", "five"]);
        parts[0].Elements(Namespace + "au").Select(unit => (string?)unit.Attribute("id")).ShouldBe(["https://suite.example/one", "https://suite.example/two"]);
        parts[1].Element(Namespace + "description")!.Value.ShouldBe("The last.");
        new CourseStructureRules([.. package.Paths]).Faults(Structure(package)).ShouldBeEmpty();
        package.Text("cmi5.xml").ShouldNotContain("quiet", Case.Insensitive);
    }

    private static (string?, string?, string?) Described(XElement unit) =>
        ((string?)unit.Attribute("id"), (string?)unit.Attribute("moveOn"), unit.Element(Namespace + "title")!.Value);

    private static IEnumerable<XElement> Units(PackageFiles package) => Structure(package).Descendants(Namespace + "au");

    private static XDocument Structure(PackageFiles package) => XDocument.Parse(package.Text("cmi5.xml"));

    private static PackageFiles Route(string id, MemoryFiles? files = null) =>
        new(Compile.All(files ?? RouteSource.Graded(), Options(Bundling.Route)).Packages.Single(package => package.ModuleId == id));

    private static List<PackageFiles> Compiled(Bundling bundling, MemoryFiles files) =>
        [.. Compile.All(files, Options(bundling)).Packages.Select(package => new PackageFiles(package))];

    private static CompileOptions Options(Bundling bundling) => new() { Bundle = bundling, Targets = ["cmi5"] };
}
