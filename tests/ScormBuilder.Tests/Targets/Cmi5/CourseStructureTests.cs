using System.Xml.Linq;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Cmi5;
using ScormBuilder.Targets.Statements;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Cmi5;

/// <summary>The course structure of cmi5, by the sections of the specification.</summary>
public sealed class CourseStructureTests
{
    private static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    private const string Graded = "success:\n  check-passed: final\n";

    private const string Check = "title: Final\nmastery: 85\nfeedback: final\nquestions:\n  - id: sure\n    kind: true-false\n    prompt: Is it so?\n    answer: true\n";

    [Theory]
    [InlineData("everything")]
    [InlineData("languages")]
    [InlineData("minimal")]
    [InlineData("kitchen-sink")]
    public void Cmi5_13_The_structure_of_a_module_keeps_every_rule(string name)
    {
        var package = Compiled(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", name, "source")));

        Rules(package).Faults(Structure(package)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("au", "moveOn", "Sometimes", "13.1.4 moveOn")]
    [InlineData("au", "moveOn", null, "13.1.4 moveOn")]
    [InlineData("au", "masteryScore", "0.85555", "13.1.4 masteryScore")]
    [InlineData("au", "masteryScore", "1.5", "13.1.4 masteryScore")]
    [InlineData("au", "launchMethod", "Frame", "13.1.4 launchMethod")]
    [InlineData("au", "activityType", "module", "13.1.4 activityType")]
    [InlineData("au", "id", "module", "13.1.4 id of au")]
    [InlineData("course", "id", null, "13.1.1 id of course")]
    [InlineData("langstring", "lang", "", "13.1 langstring title")]
    public void Cmi5_13_The_rules_would_find_a_wrong_attribute(string element, string attribute, string? value, string fault)
    {
        var (package, structure) = Sample();
        structure.Descendants(Namespace + element).First().SetAttributeValue(attribute, value);

        Rules(package).Faults(structure).ShouldContain(fault);
    }

    [Theory]
    [InlineData("title", "13.2 order in course")]
    [InlineData("url", "13.2 order in au")]
    [InlineData("au", "13.2 order in courseStructure")]
    [InlineData("langstring", "13.1 langstring title")]
    public void Cmi5_13_The_rules_would_find_what_lacks(string element, string fault)
    {
        var (package, structure) = Sample();
        structure.Descendants(Namespace + element).First().Remove();

        Rules(package).Faults(structure).ShouldContain(fault);
    }

    [Fact]
    public void Cmi5_13_The_rules_would_find_parts_in_the_wrong_order_and_ids_that_are_there_twice()
    {
        var (package, structure) = Sample();
        var unit = structure.Descendants(Namespace + "au").Single();
        unit.AddFirst(unit.Element(Namespace + "url"));
        structure.Root!.Add(new XElement(unit));
        unit.Element(Namespace + "url")!.Value = "nowhere.html";

        Rules(package).Faults(structure).ShouldBe(["13.2 order in au", "13.2 order in au", "13.1.4 id not unique", "14.1 url"], ignoreOrder: true);
    }

    [Fact]
    public void Cmi5_13_1_4_A_module_that_grades_nothing_moves_on_when_completed()
    {
        var unit = Unit(Compile.Base());

        ((string?)unit.Attribute("moveOn")).ShouldBe("Completed");
        unit.Attribute("masteryScore").ShouldBeNull();
    }

    [Fact]
    public void Cmi5_13_1_4_One_that_grades_moves_on_when_it_is_passed_too_with_the_pass_mark_stated()
    {
        var files = Compile.Base();
        var unit = Unit(files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + Graded).With("tiny/checks/final.yaml", Check)
            .With("tiny/pages/02-check.md", "---\ntitle: Check\n---\n::check{final}\n"));

        ((string?)unit.Attribute("moveOn")).ShouldBe("CompletedAndPassed");
        ((string?)unit.Attribute("masteryScore")).ShouldBe("0.85");
        ((string?)unit.Attribute("launchMethod")).ShouldBe("AnyWindow");
    }

    [Fact]
    public void Cmi5_13_1_Texts_stand_there_in_every_language_of_the_module()
    {
        var structure = Structure(Compiled(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "languages", "source"))));

        foreach (var text in structure.Descendants(Namespace + "title").Concat(structure.Descendants(Namespace + "description")))
        {
            text.Elements().Select(one => (string?)one.Attribute("lang")).ShouldBe(["en-GB", "gd", "ar"]);
        }
    }

    [Fact]
    public void Cmi5_13_1_3_Objectives_are_listed_once_and_referred_to_by_the_unit()
    {
        var (_, structure) = Sample();
        var declared = structure.Root!.Element(Namespace + "objectives")!.Elements().Select(one => (string?)one.Attribute("id")).ToList();

        declared.ShouldNotBeEmpty();
        structure.Descendants(Namespace + "au").Single().Element(Namespace + "objectives")!.Elements().Select(one => (string?)one.Attribute("idref")).ShouldBe(declared);
    }

    [Fact]
    public void Cmi5_13_1_1_Ids_are_those_of_the_statements_and_never_of_two_things()
    {
        var structure = Structure(Compiled(Compile.Base()));

        ((string?)structure.Descendants(Namespace + "au").Single().Attribute("id")).ShouldBe("https://suite.example/tiny");
        ((string?)structure.Root!.Element(Namespace + "course")!.Attribute("id")).ShouldBe("https://suite.example/tiny/course");
    }

    [Fact]
    public void Cmi5_13_1_2_Several_units_stand_in_blocks_and_share_objectives()
    {
        var objective = new CourseObjective("https://suite.example/objective/see", Text("See"));
        AssignableUnit Named(string id) => new($"https://suite.example/{id}", Text(id), Text(id), "index.html", MoveOn.Completed, Iris.Module) { Objectives = [objective] };
        var block = new CourseBlock("https://suite.example/inner", Text("Inner"), Text("Inner"), [Named("two"), Named("three")]);
        var course = new CourseStructure("https://suite.example/route", Text("Route"), Text("Route"),
            [Named("one"), new CourseBlock("https://suite.example/outer", Text("Outer"), Text("Outer"), [block])]);

        var structure = XDocument.Parse(System.Text.Encoding.UTF8.GetString(XmlFile.Bytes(CourseStructureXml.Of(course))));

        new CourseStructureRules(["index.html"]).Faults(structure).ShouldBeEmpty();
        structure.Descendants(Namespace + "au").Select(unit => ((string)unit.Attribute("id")!).Split('/')[^1]).ShouldBe(["one", "two", "three"]);
        structure.Root!.Element(Namespace + "objectives")!.Elements().Count().ShouldBe(1);
    }

    private static LanguageMap Text(string text) => LanguageMap.Of("en-GB", text);

    private static (PackageFiles Package, XDocument Structure) Sample()
    {
        var package = Compiled(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source")));
        return (package, Structure(package));
    }

    private static XElement Unit(MemoryFiles files) => Structure(Compiled(files)).Descendants(Namespace + "au").Single();

    private static PackageFiles Compiled(MemoryFiles files) => new(Compile.All(files, new CompileOptions { Targets = ["cmi5"] }).Packages.ShouldHaveSingleItem());

    private static XDocument Structure(PackageFiles package) => XDocument.Parse(package.Text("cmi5.xml"));

    private static CourseStructureRules Rules(PackageFiles package) => new([.. package.Paths]);
}
