using System.Collections.Immutable;
using System.Net;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Text written in Markdown: finished HTML with the parts that only the whole module can finish, in order.</summary>
public sealed record RichText(ImmutableArray<TextPart> Parts)
{
    /// <summary>The same as plain text, for checks of its wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>No text at all.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Plain text, none of which is markup.</summary>
    public static RichText Plain(string text) => new([new HtmlPart(WebUtility.HtmlEncode(text))]);

    /// <summary>The words as HTML, without numbers and images, by which two texts are told apart.</summary>
    internal string Html => string.Concat(Parts.Select(part => part switch
    {
        HtmlPart html => html.Html,
        PageLinkPart link => link.Html,
        ExternalLinkPart link => link.Html,
        _ => "",
    })).Trim();
}

/// <summary>A run of <see cref="RichText"/>.</summary>
public abstract record TextPart;

/// <summary>Safe HTML, made by the Markdown reader from sources that may hold no HTML of their own.</summary>
public sealed record HtmlPart(string Html) : TextPart;

/// <summary>A citation of one or more sources, numbered when the module is rendered.</summary>
public sealed record CitationPart(ImmutableArray<string> SourceIds, SourceSpan Span) : TextPart;

/// <summary>A link to another page of the same module.</summary>
/// <param name="PageId">The page's id.</param>
/// <param name="Html">The link's text, safe HTML.</param>
/// <param name="Span">The place of the link in the source.</param>
public sealed record PageLinkPart(string PageId, string Html, SourceSpan Span) : TextPart
{
    /// <summary>The heading of the page that it leads to; null for the page itself.</summary>
    public string? Heading { get; init; }

    /// <summary>Id of the element that it leads to.</summary>
    public string Target => Heading is null ? PageId : Anchor.Id(PageId, Heading);
}

/// <summary>A link out of the module, which opens beside it so that the learner's session stays.</summary>
/// <param name="Url">https, mailto or tel.</param>
/// <param name="Html">The link's text, safe HTML.</param>
public sealed record ExternalLinkPart(string Url, string Html) : TextPart;

/// <summary>An image from the module's own folder.</summary>
/// <param name="Source">The path there.</param>
/// <param name="Alt">The text alternative (WCAG 2.2, 1.1.1).</param>
/// <param name="Span">The place in the source.</param>
public sealed record ImagePart(string Source, string Alt, SourceSpan Span) : TextPart;
