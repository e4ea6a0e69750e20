using Markdig.Syntax.Inlines;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>
/// Whether a tag has its other half beside it, in the same emphasis, link, cell or paragraph. Elements that lie across Markdown's own would
/// make a browser close them where it sees fit. Bounded by what a paragraph may hold (<see cref="MarkdownLimits.MostMarkup"/>).
/// </summary>
internal static class HtmlBalance
{
    /// <summary>Whether the end tag of a start tag follows, with nothing left open between them.</summary>
    public static bool IsClosed(HtmlInline start, string name)
    {
        var open = new Stack<string>();
        for (var next = start.NextSibling; next is not null; next = next.NextSibling)
        {
            if (Tag(next) is not { } tag || AllowedHtml.IsVoid(tag.Name))
            {
                continue;
            }

            if (!tag.IsEnd)
            {
                open.Push(tag.Name);
            }
            else if (!open.TryPop(out var inner))
            {
                return tag.Name == name;
            }
            else if (inner != tag.Name)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a start tag of the name stands before an end tag: if it is not the right one, it is reported itself.</summary>
    public static bool IsOpened(HtmlInline end, string name)
    {
        var depth = 1;
        for (var before = end.PreviousSibling; before is not null && depth > 0; before = before.PreviousSibling)
        {
            if (Tag(before) is { } tag && tag.Name == name)
            {
                depth += tag.IsEnd ? 1 : -1;
            }
        }

        return depth == 0;
    }

    private static HtmlTag? Tag(Inline inline) => inline is HtmlInline html ? HtmlTag.Parse(html.Tag) : null;
}
