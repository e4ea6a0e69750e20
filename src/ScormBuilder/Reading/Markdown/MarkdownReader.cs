using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Reads the Markdown that stands in YAML values and in passages. One reader serves a whole module.</summary>
internal sealed class MarkdownReader(Suite suite, DiagnosticBag bag, IModuleFiles files)
{
    private readonly PartRenderer renderer = PartRenderer.Create(new AbbreviationFinder(suite.Abbreviations), bag);

    public DiagnosticBag Bag => bag;

    /// <summary>The module's definitions in the language that is read.</summary>
    public IModuleFiles Files => files;

    public PartRenderer Renderer => renderer;

    /// <summary>Paragraphs, lists and the like.</summary>
    public RichText? Blocks(YamlScalar? scalar) => scalar is null ? null : Blocks(TextOf(scalar));

    /// <summary>Paragraphs, lists and the like.</summary>
    public RichText Blocks(SourceText text) => Read(text, default, bare: false);

    /// <summary>The text of one paragraph, without the paragraph.</summary>
    public RichText? Inline(YamlScalar? scalar) => scalar is null ? null : Read(TextOf(scalar), scalar.Span, bare: true);

    /// <summary>The text of one paragraph, without the paragraph.</summary>
    public RichText Inline(SourceText text) => Read(text, text.SpanAt(0), bare: true);

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

    /// <summary>The text of a value; that it stands for one not translated yet is reported where it is used.</summary>
    private SourceText TextOf(YamlScalar scalar)
    {
        if (scalar.Gap is { } gap)
        {
            bag.Add(gap);
        }

        if (scalar.Cut is { } cut)
        {
            bag.Add(cut);
        }

        return scalar.Text;
    }

    /// <param name="text">The text.</param>
    /// <param name="span">Where to say that a bare text is more than a paragraph: found out only where it may be needed.</param>
    /// <param name="bare">True for a single paragraph without its element.</param>
    private RichText Read(SourceText text, SourceSpan span, bool bare)
    {
        var document = Parse(text);
        if (document is null)
        {
            return RichText.Empty;
        }

        FootnoteReader.Refuse(text, document, bag);
        if (bare && (document.Count > 1 || document.FirstOrDefault() is not (null or Markdig.Syntax.ParagraphBlock)))
        {
            bag.Add(PageDiagnostics.OneParagraph(span));
        }

        ProseRules.Check(document, text, bag);
        return renderer.Render(text, document, bare);
    }
}
