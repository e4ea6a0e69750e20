using AngleSharp.Dom;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>Judges the tags that stand in running text. Whatever is not let through is reported: nothing is dropped in silence.</summary>
internal static class RawHtml
{
    public static bool IsComment(HtmlInline inline) => inline.Tag.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>The tag as it goes into the page; empty when it does not, which is reported.</summary>
    public static string Checked(HtmlInline inline, PartRenderer parts)
    {
        var tag = HtmlTag.Parse(inline.Tag);
        if (tag is null)
        {
            parts.Report(NotAllowed(null, parts.SpanOf(inline)));
            return "";
        }

        return tag.IsEnd ? End(inline, tag, parts) : Start(inline, tag, parts);
    }

    public static Diagnostic NotAllowed(HtmlTag? tag, SourceSpan span) => tag is null
        ? PageDiagnostics.RawHtml(span, "A declaration or processing instruction", "Delete it. To show '<', write '\\<'.")
        : PageDiagnostics.RawHtml(span, $"<{tag.Name}>", AllowedHtml.Instead(tag.Name));

    private static string Start(HtmlInline inline, HtmlTag tag, PartRenderer parts)
    {
        var left = AllowedHtml.Elements.ContainsKey(tag.Name) ? Sanitiser.Left(tag, inline.Tag) : null;
        if (left is null)
        {
            parts.Report(NotAllowed(tag, parts.SpanOf(inline)));
            return "";
        }

        var good = tag.Attributes.Select(attribute => IsGood(inline, tag, attribute, left, parts)).ToList().TrueForAll(isGood => isGood);
        if (!AllowedHtml.IsVoid(tag.Name) && !HtmlBalance.IsClosed(inline, tag.Name))
        {
            parts.Report(PageDiagnostics.HtmlNotClosed(parts.SpanOf(inline), tag.Name));
            return "";
        }

        return good ? Sanitiser.StartTag(left) : "";
    }

    private static bool IsGood(HtmlInline inline, HtmlTag tag, HtmlAttribute attribute, IElement left, PartRenderer parts)
    {
        var span = parts.SpanOf(inline, attribute.Offset);
        if (!AllowedHtml.AttributesOf(tag.Name).Contains(attribute.Name, StringComparer.Ordinal) || left.GetAttribute(attribute.Name) != attribute.Value)
        {
            parts.Report(PageDiagnostics.HtmlAttribute(span, tag.Name, attribute.Name, AllowedHtml.AttributesOf(tag.Name)));
            return false;
        }

        var expected = AllowedHtml.Expected(attribute.Name, attribute.Value);
        if (expected is not null)
        {
            parts.Report(PageDiagnostics.HtmlAttributeValue(span, attribute.Name, attribute.Value, expected));
        }

        return expected is null;
    }

    /// <summary>The end of an element that was refused goes with its start, without a word more.</summary>
    private static string End(HtmlInline inline, HtmlTag tag, PartRenderer parts)
    {
        if (AllowedHtml.IsVoid(tag.Name) || !HtmlBalance.IsOpened(inline, tag.Name))
        {
            parts.Report(PageDiagnostics.HtmlNotOpened(parts.SpanOf(inline), tag.Name));
            return "";
        }

        return $"</{tag.Name}>";
    }
}
