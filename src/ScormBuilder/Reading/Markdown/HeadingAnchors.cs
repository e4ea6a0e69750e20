using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Gives the headings of a page addresses that come from their words.</summary>
internal static class HeadingAnchors
{
    /// <summary>Gives each heading of a page an id. Of two with the same words the second has '-1' after them, as on GitHub.</summary>
    /// <returns>The anchors in the page's order, as links write them.</returns>
    public static ImmutableArray<string> Set(MarkdownDocument document, string pageId)
    {
        var anchors = ImmutableArray.CreateBuilder<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var slug = Anchor.Slug(Words(heading));
            if (slug.Length == 0)
            {
                continue;
            }

            var anchor = slug;
            while (!taken.Add(anchor))
            {
                var next = uses[slug] = uses.GetValueOrDefault(slug) + 1;
                anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{next}");
            }

            anchors.Add(anchor);
            heading.GetAttributes().Id = Anchor.Id(pageId, anchor);
        }

        return anchors.ToImmutable();
    }

    /// <summary>The words of a heading.</summary>
    public static string Words(HeadingBlock heading)
    {
        var words = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            });
        }

        return words.ToString();
    }
}
