using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown.Html;

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
            target = Decoded(target);
            parts.Add(new ImagePart(target, Alt(parts, link, target), parts.SpanOf(link)));
        }
        else
        {
            LinkTargets.Add(parts, link, target, parts.InnerHtml(link));
        }
    }

    /// <summary>The file that an address means: in Markdown a space or a '#' of its name may be written as %20 and %23 (RFC 3986, 2.1).</summary>
    private static string Decoded(string target) => target.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(target) : target;

    /// <summary>A text alternative is plain text: HTML in it would be lost in silence.</summary>
    private static string Alt(PartRenderer parts, LinkInline image, string source)
    {
        if (image.Descendants<HtmlInline>().FirstOrDefault(html => !RawHtml.IsComment(html)) is { } first)
        {
            parts.Report(PageDiagnostics.HtmlInAlternative(parts.SpanOf(first)));
        }

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

/// <summary>Citations.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var parts = (PartRenderer)renderer;
        parts.Add(new CitationPart([.. citation.SourceIds], parts.SpanOf(citation)));
    }
}
