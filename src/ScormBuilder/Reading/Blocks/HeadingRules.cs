using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Headings that say nothing, and headings of nothing (WCAG 2.2, 2.4.6).</summary>
internal static class HeadingRules
{
    public static void Check(MarkdownDocument document, SourceText text, DiagnosticBag bag)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var span = text.SpanAt(heading.Span.Start);
            if (heading.Inline?.FirstChild is null)
            {
                bag.Add(LeftoverDiagnostics.EmptyHeading(span));
            }
            else if (HasNothingBelow(heading))
            {
                bag.Add(LeftoverDiagnostics.HeadingOfNothing(span, HeadingAnchors.Words(heading)));
            }
        }
    }

    /// <summary>Whether the page, its part, or a heading of the same level or a higher one follows at once.</summary>
    private static bool HasNothingBelow(HeadingBlock heading)
    {
        var next = heading.Parent!.SkipWhile(block => block != heading).Skip(1).FirstOrDefault(block => block is not HtmlBlock { Type: HtmlBlockType.Comment } and not LinkReferenceDefinitionGroup);
        return next is null || (next is HeadingBlock following && following.Level <= heading.Level);
    }
}
