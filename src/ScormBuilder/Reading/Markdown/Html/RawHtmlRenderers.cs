using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>HTML between blocks is refused; a comment is left out.</summary>
internal sealed class RawHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var parts = (PartRenderer)renderer;
        if (block.Type == HtmlBlockType.Comment && block.Lines.ToString().Contains("-->", StringComparison.Ordinal))
        {
            if (!EndsWithComment(block))
            {
                parts.Report(LeftoverDiagnostics.TextAfterComment(parts.SpanOf(block)));
            }

            return;
        }

        var tag = HtmlTag.Parse(block.Lines.ToString().TrimStart());
        parts.Report(tag is not null && AllowedHtml.Elements.ContainsKey(tag.Name)
            ? PageDiagnostics.HtmlAlone(parts.SpanOf(block), tag.Name)
            : RawHtml.NotAllowed(tag, parts.SpanOf(block)));
    }

    /// <summary>CommonMark counts what follows a comment on its last line to the same block (4.6): it would be lost in silence.</summary>
    private static bool EndsWithComment(HtmlBlock block)
    {
        var text = block.Lines.ToString().AsSpan().TrimEnd();
        return text.IndexOf("-->") == text.Length - "-->".Length;
    }
}

/// <summary>HTML in running text passes when the sanitiser leaves it as it is and it is balanced; a comment is left out.</summary>
internal sealed class RawHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (!RawHtml.IsComment(inline))
        {
            var parts = (PartRenderer)renderer;
            parts.Write(RawHtml.Checked(inline, parts));
        }
    }
}
