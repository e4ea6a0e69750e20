using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>
/// HtmlSanitizer, told <see cref="AllowedHtml"/>. It judges one start tag at a time, so that each fault has a place. It and the HTML parser
/// that it needs are loaded only for a text that holds HTML.
/// </summary>
internal static class Sanitiser
{
    private static readonly Lazy<HtmlSanitizer> Judge = new(Create);

    /// <summary>The element that is left of a start tag; null when nothing is.</summary>
    public static IElement? Left(HtmlTag tag, string written)
    {
        var elements = Judge.Value.SanitizeDom(written).Body?.Children;
        return elements?.Length == 1 && elements[0].LocalName == tag.Name ? elements[0] : null;
    }

    /// <summary>The start tag of an element, written the one way that browsers write it.</summary>
    public static string StartTag(IElement element)
    {
        var whole = element.OuterHtml;
        return AllowedHtml.IsVoid(element.LocalName) ? whole : whole[..^$"</{element.LocalName}>".Length];
    }

    private static HtmlSanitizer Create()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(AllowedHtml.Elements.Keys, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(AllowedHtml.Elements.Values.SelectMany(names => names).Concat(AllowedHtml.Everywhere), StringComparer.OrdinalIgnoreCase),
        };

        // Its own parser would bring a parser for style sheets, which costs more at start than all the rest; no style is let through.
        return new HtmlSanitizer(options) { HtmlParserFactory = () => new HtmlParser() };
    }
}
