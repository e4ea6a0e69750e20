using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Links and images.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var parts = (PartRenderer)renderer;
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
        {
            parts.Add(new ImagePart(target, Alt(parts, link, target), parts.SpanOf(link)));
        }
        else
        {
            LinkTargets.Add(parts, link, target, parts.InnerHtml(link));
        }
    }

    private static string Alt(PartRenderer parts, LinkInline image, string source)
    {
        var alt = string.Concat(image.Descendants<LiteralInline>().Select(text => text.Content.ToString())).Trim();
        if (alt.Length == 0)
        {
            parts.Report(PageDiagnostics.ImageWithoutAlt(parts.SpanOf(image), source));
        }

        return alt;
    }
}

/// <summary>Addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link) =>
        LinkTargets.Add((PartRenderer)renderer, link, link.IsEmail ? $"mailto:{link.Url}" : link.Url, Escaped(link.Url));

    private static string Escaped(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);
}

/// <summary>Where a page may link to.</summary>
internal static class LinkTargets
{
    private const string Page = "page:";

    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    public static void Add(PartRenderer parts, MarkdownObject link, string target, string html)
    {
        if (target.StartsWith(Page, StringComparison.Ordinal))
        {
            parts.Add(new PageLinkPart(target[Page.Length..], html, parts.SpanOf(link)));
        }
        else if (IsAllowed(target))
        {
            parts.Add(new ExternalLinkPart(target, html));
        }
        else
        {
            parts.Report(PageDiagnostics.LinkTarget(parts.SpanOf(link), target));
        }
    }

    private static bool IsAllowed(string target) =>
        Schemes.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && Uri.TryCreate(target, UriKind.Absolute, out _);
}

/// <summary>Citations.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var parts = (PartRenderer)renderer;
        parts.Add(new CitationPart([.. citation.SourceIds], parts.SpanOf(citation)));
    }
}

/// <summary>HTML between blocks is refused; a comment is left out.</summary>
internal sealed class RawHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        if (block.Type != HtmlBlockType.Comment || !EndsWithComment(block))
        {
            var parts = (PartRenderer)renderer;
            parts.Report(PageDiagnostics.RawHtml(parts.SpanOf(block)));
        }
    }

    /// <summary>CommonMark counts what follows a comment on its last line to the same block (4.6): it would be lost in silence.</summary>
    private static bool EndsWithComment(HtmlBlock block)
    {
        var text = block.Lines.ToString().AsSpan().TrimEnd();
        return text.IndexOf("-->") == text.Length - "-->".Length;
    }
}

/// <summary>HTML in running text is refused; a comment is left out.</summary>
internal sealed class RawHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            var parts = (PartRenderer)renderer;
            parts.Report(PageDiagnostics.RawHtml(parts.SpanOf(inline)));
        }
    }
}
