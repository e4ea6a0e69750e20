using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Tests.Targets.Statements;

/// <summary>What records are given of a text: all of its words, and no markup.</summary>
public sealed class PlainTextTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf("a.md");

    [Fact]
    public void Words_that_are_links_terms_abbreviations_or_in_another_language_are_there()
    {
        var text = new RichText(
        [
            new HtmlPart("Say <span lang=\"gd\" dir=\"ltr\">fàilte</span> to the "), new AbbreviationPart("GMC", AbbreviationUse.Plain, Nowhere), new HtmlPart(", draw up the "),
            new TermPart("rota", "<em>rota</em>", Nowhere), new HtmlPart(" and ring "), new ContactLinkPart("line", "the line", Nowhere), new CitationPart(["one"], Nowhere), new HtmlPart("."),
        ]);

        PlainText.Of(text).ShouldBe("Say fàilte to the GMC, draw up the rota and ring the line.");
    }
}
