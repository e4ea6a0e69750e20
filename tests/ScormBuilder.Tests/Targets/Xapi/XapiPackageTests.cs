using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Xapi;

/// <summary>The package for xAPI as a whole.</summary>
public sealed class XapiPackageTests
{
    private static readonly XNamespace Tincan = "http://projecttincan.com/tincan.xsd";

    [Fact]
    public void It_holds_the_document_the_player_the_activities_and_the_manifest() =>
        Package(Compile.Base()).Paths.Order(StringComparer.Ordinal).ShouldBe(["activities.js", "index.html", "licences.txt", "more.js", "player.css", "player.js", "tincan.xml"]);

    [Fact]
    public void The_manifest_says_which_activity_to_launch_and_with_which_document()
    {
        var activities = XDocument.Parse(Package(Compile.Base()).Text("tincan.xml")).Root!.Element(Tincan + "activities")!.Elements(Tincan + "activity").ToList();

        activities[0].Attribute("id")!.Value.ShouldBe("https://suite.example/tiny");
        activities.Where(activity => activity.Element(Tincan + "launch") is not null).ShouldHaveSingleItem().ShouldBe(activities[0]);
        activities[0].Element(Tincan + "launch")!.Value.ShouldBe("index.html");
        activities.ShouldAllBe(activity => activity.Element(Tincan + "name")!.Attribute("lang") != null);
    }

    [Fact]
    public void The_document_may_speak_to_a_record_store_and_still_loads_nothing_from_elsewhere()
    {
        var html = Package(Compile.Page("Write `connect-src 'self'` there.\n")).Html;

        html.ShouldContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self' https: http:; base-uri 'none'");
        html.Split("connect-src 'self' https: http:").Length.ShouldBe(2);
        Compile.Package(Compile.Base()).Html.ShouldNotContain("https: http:");
    }

    [Theory]
    [InlineData("kind: true-false\nanswer: false", "true-false", "false", "")]
    [InlineData("kind: choice\noptions:\n  - {id: a, text: A, correct: true}\n  - {id: b, text: B}", "choice", "a", "choices:a,b")]
    [InlineData("kind: multiple\noptions:\n  - {id: a, text: A, correct: true}\n  - {id: b, text: B}\n  - {id: c, text: C, correct: true}", "choice", "a[,]c", "choices:a,b,c")]
    [InlineData("kind: matching\nitems:\n  - {id: a, text: A, target: y}\n  - {id: b, text: B, target: x}\ntargets:\n  - {id: x, text: X}\n  - {id: y, text: Y}", "matching", "a[.]y[,]b[.]x", "source:a,b target:x,y")]
    [InlineData("kind: ordering\nitems:\n  - {id: b, text: B}\n  - {id: a, text: A}", "sequencing", "b[,]a", "choices:b,a")]
    [InlineData("kind: fill-in\naccept: [One, 1]", "fill-in", "{case_matters=false}One {case_matters=false}1", "")]
    [InlineData("kind: numeric\nfrom: 1.5\nto: 2", "numeric", "1.5[:]2", "")]
    public void Each_kind_of_question_has_its_interaction(string question, string type, string correct, string components)
    {
        var definition = Definition(Activities(Compile.Page($"```question\nid: why\nprompt: Why **so**?\n{question}\n```\n")), "question/why");

        ((string)definition["interactionType"]!).ShouldBe(type);
        string.Join(' ', (definition["correctResponsesPattern"]?.AsArray() ?? []).Select(each => (string)each!)).ShouldBe(correct);
        string.Join(' ', new[] { "choices", "source", "target" }.Where(name => definition[name] is not null)
            .Select(name => $"{name}:{string.Join(',', definition[name]!.AsArray().Select(each => (string)each!["id"]!))}")).ShouldBe(components);
        ((string)definition["description"]!["en-GB"]!).ShouldBe("Why so?");
    }

    [Theory]
    [InlineData("kind: choice\nsensitive: true\noptions:\n  - {id: a, text: Private, correct: true}\n  - {id: b, text: B}")]
    [InlineData("kind: free-text")]
    [InlineData("kind: scale\noptions:\n  - {id: low, text: Private}\n  - {id: high, text: High}")]
    public void R29_What_stays_with_the_learner_is_no_activity(string question)
    {
        var package = Package(Compile.Page($"```question\nid: hidden\nprompt: Private?\n{question}\n```\n"));

        foreach (var file in new[] { "activities.js", "tincan.xml" })
        {
            package.Text(file).ShouldNotContain("hidden");
            package.Text(file).ShouldNotContain("Private");
        }
    }

    [Fact]
    public void A_module_that_stands_alone_gets_a_name_for_an_id_and_belongs_to_nothing()
    {
        var alone = Compile.Base().Without("suite.yaml").Without("shared/sources.yaml");
        var all = Activities(alone.With("tiny/module.yaml", alone.Text("tiny/module.yaml") + "\nlanguage: en-GB\nlicence: CC BY 4.0\n"));

        ((string)all["activities"]!["module"]!["id"]!).ShouldBe("urn:x-scormbuilder:tiny");
        all["suite"].ShouldBeNull();
    }

    [Fact]
    public void Texts_stand_there_in_every_language_of_the_module()
    {
        var all = Activities(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "languages", "source")));

        all["activities"]!["module"]!["definition"]!["name"]!.AsObject().Count.ShouldBe(3);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() =>
        Package(Compile.Base()).Bytes("activities.js").ShouldBe(Package(Compile.Base()).Bytes("activities.js"));

    private static JsonNode Definition(JsonNode activities, string key) => activities["activities"]![key]!["definition"]!;

    private static JsonNode Activities(MemoryFiles files)
    {
        var script = Package(files).Text("activities.js");
        script.ShouldStartWith("scormbuilderActivities={");
        script.ShouldEndWith("};\n");
        return JsonNode.Parse(script["scormbuilderActivities=".Length..^2], documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
    }

    private static PackageFiles Package(MemoryFiles files) => new(Compile.All(files, new CompileOptions { Targets = ["xapi"] }).Packages.ShouldHaveSingleItem());
}
