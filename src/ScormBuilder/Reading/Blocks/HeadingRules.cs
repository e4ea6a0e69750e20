using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Markdown;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Headings that say nothing, and headings of nothing (WCAG 2.2, 2.4.6).</summary>
internal static class HeadingRules
{
    public static void Check(MarkdownDocument document, SourceText text, DiagnosticBag bag)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document))
        {
            HeadingBlock? open = null;
            foreach (var block in container.Where(Counts))
            {
                if (open is not null && block is HeadingBlock next && next.Level <= open.Level)
                {
                    bag.Add(LeftoverDiagnostics.HeadingOfNothing(text.SpanAt(open.Span.Start), HeadingAnchors.Words(open)));
                }

                open = block as HeadingBlock;
                if (open is { Inline: null or { FirstChild: null } })
                {
                    bag.Add(LeftoverDiagnostics.EmptyHeading(text.SpanAt(open.Span.Start)));
                    open = null;
                }
            }

            if (open is not null)
            {
                bag.Add(LeftoverDiagnostics.HeadingOfNothing(text.SpanAt(open.Span.Start), HeadingAnchors.Words(open)));
            }
        }
    }

    /// <summary>Whether learners meet a block.</summary>
    private static bool Counts(MarkdownBlock block) => block is not HtmlBlock { Type: HtmlBlockType.Comment } and not LinkReferenceDefinitionGroup;
}
