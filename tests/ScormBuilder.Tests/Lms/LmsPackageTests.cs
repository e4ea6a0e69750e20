using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Scorm12;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Lms;

/// <summary>What a profile changes in a package.</summary>
public sealed class LmsPackageTests
{
    private const string Graded = "Text.\n\n```question\nid: asked\nkind: choice\nprompt: What?\nobjective: do\noptions:\n  - id: one\n    text: One\n  - id: two\n    text: Two\n    correct: true\nfeedback:\n  correct: Yes.\n  incorrect: No.\n```\n";

    [Fact]
    public void A_package_for_any_platform_says_nothing_of_a_profile()
    {
        var package = Built(null);

        package.FileName.ShouldBe("tiny-scorm12.zip");
        Course(package)["lms"].ShouldBeNull();
        Question(package)["interaction"].ShouldBeNull();
    }

    [Fact]
    public void R27_A_profile_that_takes_answers_gets_their_codes_and_patterns()
    {
        var package = Built("moodle");

        package.FileName.ShouldBe("tiny-moodle-scorm12.zip");
        Course(package)["lms"]!.ToJsonString().ShouldBe("""{"interactions":true,"objectives":true,"wordIds":true}""");
        Question(package)["interaction"]!.ToJsonString().ShouldBe("""{"type":"choice","codes":["ab"],"patterns":["b"]}""");
    }

    [Theory]
    [InlineData("esr")]
    [InlineData("learning-hub")]
    [InlineData("turas-learn")]
    public void R27_The_others_get_no_answers(string name) => Question(Built(name))["interaction"].ShouldBeNull();

    [Theory]
    [InlineData(null, true)]
    [InlineData("moodle", true)]
    [InlineData("safe", true)]
    [InlineData("learning-hub", false)]
    [InlineData("turas-learn", false)]
    public void R27_Statements_tell_answers_unless_they_are_for_a_platform_that_gets_none(string? name, bool tellsAnswers)
    {
        foreach (var target in new[] { "xapi", "cmi5" })
        {
            var activities = new PackageFiles(Built(name, target)).Text("activities.js");
            activities.Contains("\"question/asked\"", StringComparison.Ordinal).ShouldBe(tellsAnswers);
            activities.ShouldContain("\"page/welcome\"");
        }

        new PackageFiles(Built(name, "xapi")).Text("tincan.xml").Contains("question/asked", StringComparison.Ordinal).ShouldBe(tellsAnswers);
    }

    [Fact]
    public void The_same_sources_and_the_same_profile_give_the_same_document() =>
        new PackageFiles(Built("esr")).Html.ShouldBe(new PackageFiles(Built("safe")).Html);

    [Fact]
    public void A_profile_that_there_is_not_is_a_fault_of_the_caller() =>
        Should.Throw<ArgumentException>(() => Built("none")).Message.ShouldContain("There is no profile 'none'.");

    [Theory]
    [InlineData(true, "70")]
    [InlineData(false, null)]
    public void R9_The_mastery_score_stands_in_the_manifest_only_where_a_profile_asks_for_it(bool asks, string? expected)
    {
        var item = XDocument.Load(Manifest(asks).Open()).Descendants().Single(element => element.Name.LocalName == "item");

        item.Elements().Select(element => element.Name.LocalName).ShouldBe(expected is null ? ["title"] : ["title", "masteryscore"]);
        item.Elements().SingleOrDefault(element => element.Name.LocalName == "masteryscore")?.Value.ShouldBe(expected);
    }

    private static PackageEntry Manifest(bool withMastery)
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
            Success = new CheckPassedRule("final", default),
            Pages = [],
            Folder = "",
            Span = default,
            Checks = [new KnowledgeCheck { Id = "final", Title = "F", Mastery = 70, Feedback = FeedbackTiming.Final, Questions = [], Span = default }],
        };
        var course = new CompiledCourse(module, Suite.None, [new CourseDocument("index.html", "")], []) { Lms = LmsProfile.Safe with { MasteryScore = withMastery } };
        return new Scorm12Target().Entries(course).Single(entry => entry.Path == "imsmanifest.xml");
    }

    private static Package Built(string? lms, string target = "scorm12")
    {
        var files = Compile.Page(Graded);
        files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + "objectives:\n  - id: do\n    text: Do it.\n");
        var result = Compile.All(files, new CompileOptions { Lms = lms, Targets = [target] });
        return result.Packages.ShouldHaveSingleItem();
    }

    private static JsonObject Course(Package package) => JsonNode.Parse(WebUtility.HtmlDecode(
        Regex.Match(new PackageFiles(package).Html, "name=\"scormbuilder:course\" content=\"([^\"]*)\"").Groups[1].Value))!.AsObject();

    private static JsonNode Question(Package package) => Course(package)["questions"]![0]!;
}
