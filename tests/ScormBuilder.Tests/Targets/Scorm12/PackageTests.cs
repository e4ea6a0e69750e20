using System.Net;
using System.Text.RegularExpressions;
using HtmlAgilityPack;
using ScormBuilder.Player;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Scorm12;

/// <summary>The package as a whole, rule by rule.</summary>
public sealed partial class PackageTests
{
    private static readonly string[] Loading = ["script", "link", "img", "source", "video", "audio", "track", "iframe", "embed", "object", "input", "use", "image"];

    public static TheoryData<string> Names => Real.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void R1_The_manifest_stands_at_the_root_in_small_letters(string name) =>
        Real.Named(name).Paths.Count(path => path == "imsmanifest.xml").ShouldBe(1);

    [Theory]
    [MemberData(nameof(Names))]
    public void R2_Names_are_safe_and_no_two_differ_by_case_alone(string name)
    {
        Real.Named(name).Paths.ShouldAllBe(path => SafeName().IsMatch(path));
        Real.Named(name).Paths.Select(path => path.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void R2_A_media_file_with_accents_capitals_and_spaces_gets_a_safe_name()
    {
        var package = Compile.Package(Compile.Page("![A](<media/Ein Überblick É.svg>)\n")
            .With("tiny/media/Ein Überblick É.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

        package.Paths.ShouldContain("media/ein-uberblick-e.svg");
        package.Html.ShouldContain("src=\"media/ein-uberblick-e.svg\"");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R4_The_four_control_files_are_inside(string name) =>
        Real.Named(name).Paths.Where(path => path.EndsWith(".xsd", StringComparison.Ordinal))
            .ShouldBe(["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void R11_The_document_loads_nothing_from_elsewhere_and_everything_it_loads_is_inside(string name)
    {
        var package = Real.Named(name);
        var loaded = Document(package).Descendants().Where(element => Loading.Contains(element.Name))
            .SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "src" or "href" or "data" or "srcset" or "poster" or "xlink:href"))
            .Select(attribute => WebUtility.HtmlDecode(attribute.Value)).ToList();

        loaded.ShouldNotBeEmpty();
        loaded.Except(package.Paths).ShouldBeEmpty();
        package.Text("player.css").ShouldNotMatch(@"url\(\s*['""]?(https?:|//)|@import");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R11_A_security_policy_forbids_the_rest_before_anything_is_loaded(string name)
    {
        var head = Document(Real.Named(name)).Descendants("head").Single().ChildNodes.Where(node => node.NodeType == HtmlNodeType.Element).ToList();
        var policy = head.FindIndex(node => node.GetAttributeValue("http-equiv", "") == "Content-Security-Policy");

        policy.ShouldBeInRange(0, head.FindIndex(node => node.Name is "script" or "link") - 1);
        var content = WebUtility.HtmlDecode(head[policy].GetAttributeValue("content", ""));
        content.ShouldStartWith("default-src 'none'");
        content.ShouldNotContain("unsafe");
        content.ShouldNotContain("http");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_no_inline_script_no_handler_and_no_style_in_the_document(string name)
    {
        var elements = Document(Real.Named(name)).Descendants().ToList();

        elements.Where(element => element.Name == "script").ShouldAllBe(script => script.InnerText.Trim().Length == 0 && script.Attributes.Contains("src"));
        elements.Where(element => element.Name is "style" or "base" or "iframe" or "object" or "embed").ShouldBeEmpty();
        elements.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name == "style" || attribute.Name!.StartsWith("on", StringComparison.Ordinal) || attribute.Value!.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            .Select(attribute => $"{attribute.OwnerNode!.Name} {attribute.Name}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_is_there_once_and_every_anchor_leads_to_one(string name)
    {
        var elements = Document(Real.Named(name)).Descendants().ToList();
        var ids = elements.Select(element => element.Id ?? "").Where(id => id.Length > 0).ToList();
        var asked = elements.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "for" or "aria-labelledby" or "aria-describedby" or "aria-controls" || (attribute.Name == "href" && attribute.Value!.StartsWith('#')))
            .SelectMany(attribute => attribute.Value!.TrimStart('#').Split(' '));

        ids.ShouldBeUnique();
        asked.Except(ids).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R35_The_document_has_an_accessibility_statement_and_links_to_it(string name)
    {
        var document = Document(Real.Named(name));

        document.SelectSingleNode("//section[@id='accessibility']").ShouldNotBeNull();
        document.SelectSingleNode("//a[@href='#accessibility']").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R34_The_document_names_its_language_and_its_title(string name)
    {
        var document = Document(Real.Named(name));

        document.SelectSingleNode("/html")!.GetAttributeValue("lang", "").ShouldNotBeEmpty();
        document.SelectSingleNode("//title")!.InnerText.ShouldNotBeEmpty();
        document.SelectNodes("//img")?.ShouldAllBe(image => image.GetAttributeValue("alt", "").Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void R22_The_longest_state_fits_into_suspend_data(string name)
    {
        using var course = System.Text.Json.JsonDocument.Parse(CourseJson(Real.Named(name)));
        var state = course.RootElement.GetProperty("state").GetProperty("items").EnumerateArray()
            .Select(item => new StateItem(item.GetProperty("id").GetString()!, item.GetProperty("key").GetInt32(), Widths(item, "stable"), item.GetProperty("shape").GetInt32(), Widths(item, "fields")));

        StateBudget.Characters(new StateLayout(1, [.. state])).ShouldBeLessThanOrEqualTo(4096);

        static System.Collections.Immutable.ImmutableArray<int> Widths(System.Text.Json.JsonElement item, string key) =>
            [.. item.GetProperty(key).EnumerateArray().Select(width => width.GetInt32())];
    }

    [Theory]
    [InlineData("\"Quotes\" & <angles>")]
    [InlineData("Àrd-sgoil; è, ì, ò, ù")]
    [InlineData("]]> --> <!-- &amp; &#x41; {x} @Model ${x}")]
    [InlineData("日本語 עברית 🙂 ‏")]
    public void A_title_survives_in_manifest_and_document(string title)
    {
        var files = Compile.Base();
        files.With("tiny/module.yaml", files.Text("tiny/module.yaml").Replace("A tiny module", $"'{title}'", StringComparison.Ordinal));

        var package = Compile.Package(files);

        package.Manifest.Descendants().Where(element => element.Name.LocalName == "title" && !element.HasElements).ShouldAllBe(element => element.Value == title);
        WebUtility.HtmlDecode(Document(package).SelectSingleNode("//title")!.InnerText).ShouldBe(title);
    }

    [Fact]
    public void Released_modules_have_no_banner_and_drafts_have_one()
    {
        var files = Compile.Base();
        var draft = files.Copy().With("tiny/module.yaml", files.Text("tiny/module.yaml").Replace("released", "draft", StringComparison.Ordinal));

        Document(Compile.Package(files)).SelectSingleNode("//*[contains(@class, 'ds_phase-banner')]").ShouldBeNull();
        Document(Compile.Package(draft)).SelectSingleNode("//*[contains(@class, 'ds_phase-banner')]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("en-GB", "ltr")]
    [InlineData("gd", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ur-PK", "rtl")]
    public void The_direction_follows_the_language(string language, string direction)
    {
        var files = Compile.Base();
        var html = Document(Compile.Package(files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + $"language: {language}\n"))).SelectSingleNode("/html")!;

        html.GetAttributeValue("lang", "").ShouldBe(language);
        html.GetAttributeValue("dir", "").ShouldBe(direction);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sensitive_question_has_no_place_in_the_state(string name)
    {
        using var course = System.Text.Json.JsonDocument.Parse(CourseJson(Real.Named(name)));
        var sensitive = course.RootElement.GetProperty("questions").EnumerateArray()
            .Where(question => question.GetProperty("sensitive").GetBoolean()).Select(question => $"question/{question.GetProperty("id").GetString()}");

        course.RootElement.GetProperty("state").GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).Intersect(sensitive).ShouldBeEmpty();
    }

    private static HtmlNode Document(PackageFiles package)
    {
        var document = new HtmlDocument();
        document.LoadHtml(package.Html);
        return document.DocumentNode;
    }

    private static string CourseJson(PackageFiles package) =>
        WebUtility.HtmlDecode(Document(package).SelectSingleNode("//meta[@name='scormbuilder:course']")!.GetAttributeValue("content", ""));

    [GeneratedRegex(@"^[a-z0-9._/-]+\z")]
    private static partial Regex SafeName();
}
