using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Words. Abbreviations of the suite become parts of their own, except in headings, links, quotations, words in another language and abbr elements, which stay as they are written.</summary>
internal sealed class LiteralRenderer(AbbreviationFinder abbreviations) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        Lookalikes.Check((PartRenderer)renderer, literal);
        var text = literal.Content.ToString();
        var found = abbreviations.In(text, startsBlock: literal.PreviousSibling is null);
        var written = 0;
        if (found.Count > 0 && IsRunningText(literal))
        {
            foreach (var abbreviation in found)
            {
                renderer.WriteEscape(text.AsSpan(written, abbreviation.Start - written));
                var parts = (PartRenderer)renderer;
                parts.Add(new AbbreviationPart(abbreviation.Name, abbreviation.Use, parts.SpanOf(literal, abbreviation.Start)));
                written = abbreviation.End;
            }
        }

        renderer.WriteEscape(text.AsSpan(written));
    }

    private static bool IsRunningText(LiteralInline literal)
    {
        if (literal.PreviousSibling is HtmlInline { Tag: var tag } && tag.StartsWith("<abbr", StringComparison.Ordinal))
        {
            return false;
        }

        var parent = literal.Parent;
        while (parent is { Parent: { } outer } and not (LinkInline or LanguageInline))
        {
            parent = outer;
        }

        return parent is not (LinkInline or LanguageInline) && parent?.ParentBlock is ParagraphBlock paragraph && !IsQuoted(paragraph);
    }

    private static bool IsQuoted(Markdig.Syntax.Block block)
    {
        var outer = block.Parent;
        while (outer is not (null or QuoteBlock))
        {
            outer = outer.Parent;
        }

        return outer is QuoteBlock;
    }
}
