using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Reads the Markdown that stands in YAML values. One reader serves a whole module.</summary>
internal sealed class MarkdownReader(Suite suite, DiagnosticBag bag)
{
    private readonly PartRenderer renderer = PartRenderer.Create(new AbbreviationFinder(suite.Abbreviations), bag);

    public DiagnosticBag Bag => bag;

    public PartRenderer Renderer => renderer;

    /// <summary>Paragraphs, lists and the like.</summary>
    public RichText? Blocks(YamlScalar? scalar) => scalar is null ? null : Read(scalar, bare: false);

    /// <summary>The text of one paragraph, without the paragraph.</summary>
    public RichText? Inline(YamlScalar? scalar) => scalar is null ? null : Read(scalar, bare: true);

    /// <summary>Parses a text; null when it is nested too deeply or too tangled, which is reported.</summary>
    public Markdig.Syntax.MarkdownDocument? Parse(SourceText text)
    {
        if (MarkdownLimits.Tangle(text.Text) is { } offset)
        {
            bag.Add(PageDiagnostics.TooTangled(text.SpanAt(offset), MarkdownLimits.MostMarkup));
            return null;
        }

        var document = MarkdownSyntax.Parse(text.Text);
        if (document is null)
        {
            bag.Add(PageDiagnostics.TooDeep(text.SpanAt(0)));
        }

        return document;
    }

    private RichText Read(YamlScalar scalar, bool bare)
    {
        var text = scalar.Text;
        var document = Parse(text);
        if (document is null)
        {
            return RichText.Empty;
        }

        if (bare && (document.Count > 1 || document.FirstOrDefault() is not (null or Markdig.Syntax.ParagraphBlock)))
        {
            bag.Add(PageDiagnostics.OneParagraph(scalar.Span));
        }

        ProseRules.Check(document, text, bag);
        return renderer.Render(text, document, bare);
    }
}
