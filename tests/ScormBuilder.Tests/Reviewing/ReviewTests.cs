using System.Net;
using System.Security.Cryptography;
using System.Text;
using HtmlAgilityPack;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reviewing;

/// <summary>What reviewers are given: whole, by itself, and honest about what is open.</summary>
public sealed class ReviewTests
{
    private static readonly Lazy<ReviewResult> Suite = new(() => Review(CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!));

    public static TheoryData<string> ComponentExamples => [.. Examples.Files];

    public static TheoryData<string> SuiteDocuments => [.. Suite.Value.Documents.Select(document => document.FileName)];

    [Theory]
    [MemberData(nameof(ComponentExamples))]
    public void Whatever_a_learner_reads_of_a_component_a_reviewer_reads_too(string file)
    {
        foreach (var example in Examples.In(file))
        {
            var review = TextOf(Load(Of(example.Source)).DocumentNode);
            var learner = All(Load(Compile.Package(example.Source).Html).DocumentNode, "//section[@data-page='welcome']//*[contains(concat(' ', @class, ' '), ' prose ')]//text()");
            foreach (var text in learner.Select(TextOf).Where(text => text.Any(char.IsLetter)))
            {
                review.ShouldContain(text, customMessage: example.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SuiteDocuments))]
    public void A_document_needs_nothing_beside_it(string name)
    {
        var document = Load(Html(name));

        All(document.DocumentNode, "//*[@src] | //link").Select(element => element.GetAttributeValue("src", "no source")).ShouldAllBe(source => source.StartsWith("data:", StringComparison.Ordinal));
        var policy = WebUtility.HtmlDecode(All(document.DocumentNode, "//meta[@http-equiv]").Single().GetAttributeValue("content", ""));
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        foreach (var element in All(document.DocumentNode, "//style | //script"))
        {
            policy.ShouldContain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.InnerHtml))));
        }

        All(document.DocumentNode, "//*[@style]").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SuiteDocuments))]
    public void Every_link_inside_of_the_documents_leads_somewhere_and_no_id_stands_twice(string name)
    {
        var ids = IdsIn(name);
        ids.Distinct().Count().ShouldBe(ids.Count);

        foreach (var address in Inside(name))
        {
            var parts = address.Split('#');
            Suite.Value.Documents.ShouldContain(document => document.FileName == (parts[0].Length == 0 ? name : parts[0]), address);
            (parts.Length == 1 || IdsIn(parts[0].Length == 0 ? name : parts[0]).Contains(parts[1])).ShouldBeTrue(address);
        }
    }

    [Fact]
    public void The_same_sources_give_the_same_documents() =>
        Review(CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!).Documents.ShouldBe(Suite.Value.Documents);

    [Theory]
    [InlineData("con", "module-con.review.html")]
    [InlineData("com1", "module-com1.review.html")]
    [InlineData("console", "console.review.html")]
    public void A_document_has_a_name_that_Windows_takes(string id, string name)
    {
        var files = Compile.Base();
        files.With($"{id}/module.yaml", files.Text("tiny/module.yaml").Replace("id: tiny", $"id: {id}", StringComparison.Ordinal))
            .With($"{id}/pages/01-welcome.md", files.Text("tiny/pages/01-welcome.md")).Without("tiny/module.yaml").Without("tiny/pages/01-welcome.md");

        Review(CourseSource.In(files)).Documents.Select(document => document.FileName).ShouldContain(name);
    }

    [Fact]
    public void There_is_a_document_a_module_and_one_that_shows_where_the_suite_stands()
    {
        Suite.Value.Documents[^1].FileName.ShouldBe("index.html");
        var status = Load(Html("index.html"));
        All(status.DocumentNode, "//section[@aria-labelledby='modules']//tbody/tr").Count.ShouldBe(Suite.Value.Documents.Length - 1);
    }

    [Fact]
    public void Right_answers_feedback_and_every_scene_stand_in_it_with_a_place_for_comments()
    {
        var everything = Load(Review(CourseSource.In(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source")))).Documents[0].Html).DocumentNode;

        All(everything, "//*[contains(@class, 'question-review')]//li[contains(@class, 'is-right')]").ShouldNotBeEmpty();
        var things = All(everything, "//*[contains(@class, 'question-review') or contains(@class, 'scene-review') or contains(@class, 'reviewed-page')]");
        things.ShouldAllBe(thing => thing.SelectSingleNode(".//textarea[@data-comment]") != null);
        All(everything, "//textarea").ShouldAllBe(field => everything.SelectSingleNode($"//label[@for='{field.Id}']") != null);
    }

    [Fact]
    public void What_is_open_is_told_with_the_role_that_confirms_it_and_where_it_stands()
    {
        var files = Compile.Page("A claim [@guess].\n")
            .With("shared/sources.yaml", "sources:\n  - { id: guess, publisher: Somebody, title: Something, status: unverified }\n")
            .With("shared/contacts.yaml", "contacts:\n  - { id: line, name: The line, kind: support, phone: 0131 496 0000 }\n  - { id: own, name: Your own, kind: reporting-route }\n");
        files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + "review:\n  - role: A lawyer\n    confirms: The law.\n    due: 2027-02-28\n");

        var html = Of(files);
        var open = All(Load(html).DocumentNode, "//dl[@class='open-checks']/div").Select(TextOf);

        open.ShouldBe([
            "A lawyer The law. By 28 February 2027.",
            "The person who maintains the module Open the source 'Something' (Somebody), which has not been checked, and say whether it supports what the module says. Page 1: Welcome Ring, write to or open the contact 'The line', which has not been checked yet. The line",
            "The organisation that provides the learning Add the contact details for: Your own. Your own",
        ]);
        html.ShouldContain("Not checked yet");
    }

    [Fact]
    public void What_stays_private_is_marked()
    {
        var html = Of(Compile.Page("::: reflection id=\"one\"\nThink.\n:::\n\n```question\nid: mine\nkind: free-text\nprompt: Write.\n```\n"));

        All(Load(html).DocumentNode, "//*[@class='private']").Select(TextOf)
            .ShouldBe(["Private: what a learner writes stays on their device", "Private: the answer never leaves the page"]);
    }

    [Fact]
    public void Images_are_in_the_document_itself()
    {
        var files = Examples.WithShared(Compile.Page("::: figure src=\"media/picture.svg\" alt=\"A circle\"\nA caption.\n:::\n"));

        Of(files).ShouldContain("src=\"data:image/svg+xml;base64,");
    }

    [Fact]
    public void With_an_error_there_is_no_document_at_all()
    {
        var result = Review(CourseSource.In(Compile.Base().With("other/module.yaml", "id: other\n")));

        result.Documents.ShouldBeEmpty();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Level == Severity.Error);
    }

    private static ReviewResult Review(CourseSource source) => CourseCompiler.Review(source, new CompileOptions(), TestContext.Current.CancellationToken);

    private static string Of(MemoryFiles files)
    {
        var result = Review(CourseSource.In(files));
        result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).ShouldBeEmpty();
        return result.Documents[0].Html;
    }

    private static string Html(string name) => Suite.Value.Documents.Single(document => document.FileName == name).Html;

    private static List<string> IdsIn(string name) => [.. All(Load(Html(name)).DocumentNode, "//*[@id]").Select(element => element.Id!)];

    private static IEnumerable<string> Inside(string name) =>
        All(Load(Html(name)).DocumentNode, "//a[@href]").Select(link => link.GetAttributeValue("href", "")).Where(address => !address.Contains(':', StringComparison.Ordinal));

    private static List<HtmlNode> All(HtmlNode node, string path) => [.. node.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>()];

    private static HtmlDocument Load(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }

    private static string TextOf(HtmlNode node) => string.Join(' ', WebUtility.HtmlDecode(node.InnerText).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
