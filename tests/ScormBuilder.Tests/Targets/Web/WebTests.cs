using HtmlAgilityPack;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Web;

/// <summary>Packages that need no learning platform.</summary>
public sealed class WebTests
{
    public static TheoryData<string> Names => Real.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_the_documents_and_media_and_the_player_and_nothing_of_a_platform(string name)
    {
        var (site, package) = (Real.Named(name, "web"), Real.Named(name));

        Written(site).ShouldBe(Written(package));
        site.Paths.ShouldBe(package.Paths.Where(path => !path.EndsWith(".xsd", StringComparison.Ordinal) && path != "imsmanifest.xml"));
        site.Text("player.js").ShouldContain("scormbuilder:progress:");
        site.Text("player.js").ShouldNotContain("LMSInitialize");
        site.Text("player.js").ShouldNotContain("API_1484_11");
    }

    /// <summary>What paper has that a screen has not, or has otherwise.</summary>
    private const string OtherOnPaper = "//p[@class='question-label'] | //p[@class='pair-targets-title'] | //ul[@class='pair-targets']";

    [Theory]
    [MemberData(nameof(Names))]
    public void A_printable_page_has_no_script_and_nothing_for_one_and_all_of_the_content(string name)
    {
        var page = Real.Named(name, "print");

        page.Paths.ShouldNotContain(path => path.EndsWith(".js", StringComparison.Ordinal));
        Document(page).SelectNodes("//script").ShouldBeNull();
        Document(page).SelectNodes("//meta[starts-with(@name, 'scormbuilder')]").ShouldBeNull();
        Written(page, OtherOnPaper).ShouldBe(Written(Real.Named(name), OtherOnPaper));
    }

    [Fact]
    public void Paper_numbers_its_questions_lists_what_there_is_to_choose_from_and_ends_with_the_answers()
    {
        var source = Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "kitchen-sink", "source"));
        var document = Document(Compile.Package(source, target: "print"));

        document.SelectNodes("//p[@class='question-label']")!.ShouldAllBe(label => label.InnerText.StartsWith("Question ", StringComparison.Ordinal));
        document.SelectNodes("//*[contains(@class, 'question-matching')]")!.ShouldAllBe(question => question.SelectSingleNode(".//ul[@class='pair-targets']") != null);
        var answers = document.SelectSingleNode("//section[@aria-labelledby='title_answers_on_paper']").ShouldNotBeNull();
        answers.SelectNodes(".//h3")!.Count.ShouldBe(document.SelectNodes("//details[contains(@class, 'answer')]")!.Count);
        Compile.Package(source, target: "web").Html.ShouldNotContain("answers-on-paper");
    }

    [Theory]
    [InlineData("web")]
    [InlineData("print")]
    public void Nothing_that_the_player_says_of_itself_speaks_of_a_learning_platform(string target)
    {
        var document = Document(Real.Named("everything", target));

        foreach (var page in new[] { "help", "accessibility", "certificate", "progress" })
        {
            document.SelectSingleNode($"//section[@id='{page}']")!.InnerText.ShouldNotContain("learning platform", Case.Insensitive, page);
        }

        document.InnerHtml.ShouldNotContain("learning platform", Case.Insensitive, "nor does what its script says");
    }

    [Fact]
    public void R3_Two_builds_are_the_same_byte_for_byte()
    {
        foreach (var target in new[] { "web", "print" })
        {
            var (one, other) = (Compile.Package(Compile.Base(), target: target), Compile.Package(Compile.Base(), target: target));

            one.Paths.ShouldBe(other.Paths);
            one.Paths.Where(path => !one.Bytes(path).SequenceEqual(other.Bytes(path))).ShouldBeEmpty();
        }
    }

    /// <summary>The pages that an author wrote.</summary>
    private static IReadOnlyList<string> Written(PackageFiles package, string? except = null)
    {
        var document = Document(package);
        foreach (var other in (except is null ? null : document.SelectNodes(except)) ?? Enumerable.Empty<HtmlNode>())
        {
            other.Remove();
        }

        return [.. document.SelectNodes("//section[@data-page and not(@data-built-in)]")!.Select(page => string.Concat(page.OuterHtml.Where(one => !char.IsWhiteSpace(one))))];
    }

    private static HtmlNode Document(PackageFiles package)
    {
        var document = new HtmlDocument();
        document.LoadHtml(package.Html);
        return document.DocumentNode;
    }
}
