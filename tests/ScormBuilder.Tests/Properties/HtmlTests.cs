using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Blocks;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Markdown.Html;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Properties;

/// <summary>HTML put together at random between Markdown: what is let through means to a browser what was written, and holds allowed names alone.</summary>
public sealed partial class HtmlTests
{
    private static readonly string[] Pieces =
    [
        "word ", " ", "\n", "\n\n", "*", "**", "`", "[", "](https://a.example/)", "> ", "- ", "| a | b |\n|---|---|\n| ", " | ", "<kbd>", "</kbd>", "<sub>", "</sub>", "<small>", "</small>",
        "<bdi lang=\"gd\">", "<bdi dir='rtl' lang=ar>", "</bdi>", "<br>", "<br/>", "<wbr>", "<q>", "</q>", "<abbr title=\"a &quot;b&quot; &lt;c&gt;\">", "</abbr>", "<KBD>", "</KBD>", "<b>", "</b>",
        "<p>", "</p>", "<table>", "<script>", "</script>", "<svg>", "<math>", "<mark onclick=\"x\">", "</mark>", "<a href=\"javascript:x\">", "</a>", "<template>", "<plaintext>", "<!-- c -->", "<![CDATA[",
        "<kbd/>", "<kbd lang=\"en\" lang=\"fr\">", "<select>", "<noscript>", "<style>", "<title>", "</p>", "</br>", "&lt;kbd&gt;", "&#60;b&#62;",
    ];

    private static readonly string[] FromMarkdown = ["p", "em", "strong", "code", "a", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "pre", "hr", "h2", "ol"];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 25].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    private static readonly string[] Words = ["a", "*b*", "`c`", "&lt;", "<br>", "[d](https://a.example/)"];

    private static readonly string[] Names = ["kbd", "sub", "small", "q", "bdi"];

    private static readonly Gen<string> Pair = Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, Words.Length - 1])
        .Select((name, words) => $"<{Names[name]}>{Words[words]}</{Names[name]}>");

    [Fact]
    public void Balanced_elements_are_let_through() =>
        Pair.Array[1, 6].Select(pairs => string.Join(" and ", pairs)).Sample(text => ShouldBeSound(text).ShouldBeTrue(text), seed: "0N0XIzNsQ0O2", iter: 300);

    [Fact]
    public void What_is_let_through_is_what_a_browser_reads() => Text.Sample(text => { ShouldBeSound(text); }, seed: "0N0XIzNsQ0O2", iter: 6_000);

    [Theory]
    [InlineData("<kbd>*a* [b <sub>c</sub>](https://a.example/)</kbd>")]
    [InlineData("*<kbd>a*</kbd> and **<q>b**</q>")]
    [InlineData("<small><small>a</small></small> <small>b</small>")]
    [InlineData("| <kbd>a | b</kbd> |\n|---|---|\n| c | d |")]
    public void Elements_between_emphasis_links_and_cells_are_balanced_or_refused(string text) => ShouldBeSound(text);

    /// <summary>Whether the text is let through; if it is, it reads as it was written.</summary>
    private static bool ShouldBeSound(string markdown)
    {
        var bag = new DiagnosticBag();
        var blocks = new BlockReader(SourceText.Of("a.md", markdown), new MarkdownReader(ScormBuilder.Model.Suite.None, bag, new OriginalFiles(new MemoryFiles(), bag))).Read("page");
        if (bag.HasErrors)
        {
            return false;
        }

        foreach (var block in blocks.OfType<ProseBlock>())
        {
            ShouldReadAsWritten(string.Concat(block.Text.Parts.Select(Html)));
        }

        return true;
    }

    private static void ShouldReadAsWritten(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}").Body!;

        Tag().Matches(body.InnerHtml).Select(tag => tag.Value).ShouldBe(Tag().Matches(html).Select(tag => tag.Value), html);
        foreach (var element in body.QuerySelectorAll("*"))
        {
            var fromHtml = AllowedHtml.Elements.ContainsKey(element.LocalName);
            (fromHtml || FromMarkdown.Contains(element.LocalName)).ShouldBeTrue(html);
            element.Attributes.Select(attribute => attribute.Name)
                .Except(fromHtml ? AllowedHtml.AttributesOf(element.LocalName) : element.LocalName == "h2" ? ["id"] : ["href", "class", "scope"]).ShouldBeEmpty(html);
        }
    }

    private static string Html(TextPart part) => part switch
    {
        HtmlPart html => html.Html,
        ExternalLinkPart link => $"<a>{link.Html}</a>",
        _ => "",
    };

    /// <summary>Names alone: the void elements of Markdown are written with a slash.</summary>
    [GeneratedRegex("(?<=<)/?[a-z][a-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
