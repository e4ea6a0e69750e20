using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown.Html;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Renders Markdown into the parts of a <see cref="RichText"/>. One serves for all the texts of a module, one after the other.</summary>
internal sealed class PartRenderer : HtmlRenderer
{
    private readonly StringWriter html;
    private readonly DiagnosticBag bag;
    private ImmutableArray<TextPart>.Builder parts = ImmutableArray.CreateBuilder<TextPart>();
    private SourceText source = SourceText.Of("", "");

    private PartRenderer(StringWriter html, AbbreviationFinder abbreviations, DiagnosticBag bag)
        : base(html)
    {
        this.html = html;
        this.bag = bag;
        MarkdownSyntax.SetUp(this);
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralRenderer(abbreviations));
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlInlineRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        ObjectRenderers.Add(new CitationRenderer());
        ObjectRenderers.Add(new FootnoteRenderer());
        ObjectRenderers.Add(new LanguageRenderer());
        ObjectRenderers.Add(new WordingRenderer());
    }

    public static PartRenderer Create(AbbreviationFinder abbreviations, DiagnosticBag bag) =>
        new(new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" }, abbreviations, bag);

    /// <summary>Id of the page whose text is rendered; null for texts that are on no page of their own.</summary>
    public string? PageId { get; set; }

    /// <summary>Renders blocks.</summary>
    /// <param name="text">The text that they were parsed from.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="bare">True for the text of a single paragraph without its element.</param>
    public RichText Render(SourceText text, IReadOnlyCollection<Markdig.Syntax.Block> blocks, bool bare)
    {
        source = text;
        ImplicitParagraph = bare;
        foreach (var block in blocks)
        {
            Render(block);
        }

        Flush();
        var finished = WithinBounds(new RichText(parts.ToImmutable()) { Passages = PassageReader.Read(text, blocks) }, blocks);
        parts = ImmutableArray.CreateBuilder<TextPart>();
        return finished;
    }

    private RichText WithinBounds(RichText text, IEnumerable<Markdig.Syntax.Block> blocks)
    {
        if (text.Parts.Count(part => part is not HtmlPart) <= Bounds.References)
        {
            return text;
        }

        Report(PageDiagnostics.TooManyReferences(SpanOf(blocks.First()), Bounds.References));
        return RichText.Empty;
    }

    internal SourceSpan SpanOf(MarkdownObject node) => source.SpanAt(node.Span.Start);

    internal SourceSpan SpanOf(MarkdownObject node, int offset) => source.SpanAt(node.Span.Start + offset);

    /// <summary>The place of a character of some words.</summary>
    internal SourceSpan SpanOf(LiteralInline literal, int index) => source.SpanAt(literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0) + index);

    internal void Report(Diagnostic diagnostic) => bag.Add(diagnostic);

    internal void Add(TextPart part)
    {
        Flush();
        parts.Add(part);
    }

    /// <summary>The HTML of a link's text, which holds nothing but text and emphasis.</summary>
    internal string InnerHtml(LinkInline link)
    {
        Flush();
        var before = parts.Count;
        WriteChildren(link);
        var inner = html.ToString();
        html.GetStringBuilder().Clear();
        if (parts.Count > before)
        {
            Report(PageDiagnostics.CitationInLink(SpanOf(link)));
        }

        return inner;
    }

    private void Flush()
    {
        if (html.GetStringBuilder().Length > 0)
        {
            parts.Add(new HtmlPart(html.ToString()));
            html.GetStringBuilder().Clear();
        }
    }
}
