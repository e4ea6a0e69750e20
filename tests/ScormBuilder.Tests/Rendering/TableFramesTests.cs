using ScormBuilder.Rendering;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Every table scrolls in a frame of its own, so that the page never scrolls sideways (WCAG 2.2, 1.4.10).</summary>
public sealed class TableFramesTests
{
    private const string Table = "| A | B |\n|---|---|\n| one | two |";

    [Theory]
    [InlineData("<h2>Where \"we\" <em>are</em></h2><table></table>", "Where &quot;we&quot; are")]
    [InlineData("<h2>One</h2><h3>Two &amp;\n three</h3><p>x</p><table></table>", "Two &amp; three")]
    [InlineData("<h2>One</h2><table>\n<caption><span>A caption</span></caption></table>", "A caption")]
    [InlineData("<table></table>", "Table")]
    [InlineData("<h2></h2><table></table>", "Table")]
    public void A_frame_is_named_after_the_caption_or_the_heading_before(string html, string name) =>
        TableFrames.Add(html, "Table").ShouldContain($"<div class=\"table-scroll\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\"><table>");

    [Fact]
    public void A_table_that_has_a_frame_gets_no_other()
    {
        const string framed = "<div class=\"table-scroll\" role=\"region\" aria-label=\"x\" tabindex=\"0\">\n<table></table>\n</div>";

        TableFrames.Add(framed, "Table").ShouldBe(framed);
    }

    [Theory]
    [InlineData(Table)]
    [InlineData("::: key-point\n" + Table + "\n:::")]
    [InlineData("- item\n\n  | A | B |\n  |---|---|\n  | one | two |")]
    [InlineData("::: content-note text=\"Hard\"\n" + Table + "\n:::")]
    [InlineData("::: passage lang=gd\n" + Table + "\n:::")]
    [InlineData(":::: accordion\n::: section title=\"One\"\n" + Table + "\n:::\n::::")]
    [InlineData("::: reflection id=\"r\"\n" + Table + "\n:::")]
    [InlineData("::: table caption=\"A caption\"\n" + Table + "\n:::")]
    [InlineData("```question\nid: asked\nkind: choice\nprompt: Which?\nhint: |\n  | A | B |\n  |---|---|\n  | one | two |\noptions:\n  - id: a\n    text: A\n    correct: true\n    feedback: |\n      | A | B |\n      |---|---|\n      | one | two |\n  - {id: b, text: B}\n```")]
    public void However_a_table_is_written_it_has_a_frame(string markdown)
    {
        var html = Compile.Package(Compile.Page($"## Before\n\n{markdown}\n")).Html;

        html.ShouldContain("<table>");
        HtmlFaults.In(html, isWhole: true).ShouldBeEmpty();
    }
}
