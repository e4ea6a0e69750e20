using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Takes the footnotes out of Markdown, where they may stand anywhere, and tells the marks in its text which is which.</summary>
internal sealed class FootnoteReader
{
    private readonly SourceText text;
    private readonly MarkdownReader markdown;
    private readonly List<FootnoteInline> marks;
    private readonly Dictionary<string, FootnoteDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    private FootnoteReader(SourceText text, MarkdownDocument document, MarkdownReader markdown)
    {
        this.text = text;
        this.markdown = markdown;
        marks = [.. document.Descendants<FootnoteInline>()];
        var written = document.Descendants<FootnoteDefinition>().Take(Bounds.References + 1).ToList();
        if (written.Count > Bounds.References)
        {
            markdown.Bag.Add(PageDiagnostics.TooManyReferences(SpanOf(text, written[^1]), Bounds.References));
        }

        foreach (var definition in written)
        {
            definition.Parent!.Remove(definition);
            Define(definition);
        }
    }

    /// <summary>The footnotes of a page; null when it has none. What is wrong with them is reported.</summary>
    public static FootnotesBlock? Take(string pageId, SourceText text, MarkdownDocument document, MarkdownReader markdown) =>
        HasAny(text) ? new FootnoteReader(text, document, markdown).Read(pageId) : null;

    /// <summary>Reports the footnotes of a text that stands on no page of its own.</summary>
    public static void Refuse(SourceText text, MarkdownDocument document, DiagnosticBag bag)
    {
        if (!HasAny(text))
        {
            return;
        }

        foreach (var mark in document.Descendants<FootnoteInline>())
        {
            bag.Add(mark.Name is null ? FootnoteDiagnostics.NotAFootnote(SpanOf(text, mark)) : NoPage(SpanOf(text, mark)));
        }

        foreach (var definition in document.Descendants<FootnoteDefinition>().Take(Bounds.References).ToList())
        {
            bag.Add(NoPage(SpanOf(text, definition)));
            definition.Parent!.Remove(definition);
        }
    }

    private static bool HasAny(SourceText text) => text.Text.Contains("[^", StringComparison.Ordinal);

    private static Diagnostics.SourceSpan SpanOf(SourceText text, MarkdownObject node) => text.SpanAt(node.Span.Start);

    private static Diagnostic NoPage(Diagnostics.SourceSpan span) =>
        FootnoteDiagnostics.NotHere(span, "here", "Footnotes only work in the text of a page. Write out here what the footnote says.");

    private void Define(FootnoteDefinition definition)
    {
        if (definition.Name is null)
        {
            markdown.Bag.Add(FootnoteDiagnostics.NotAFootnote(SpanOf(text, definition)));
        }
        else if (!definitions.TryAdd(definition.Name, definition))
        {
            markdown.Bag.Add(FootnoteDiagnostics.Twice(SpanOf(text, definition), definition.Name, SpanOf(text, definitions[definition.Name])));
        }
        else if (definition.Count == 0)
        {
            markdown.Bag.Add(FootnoteDiagnostics.Empty(SpanOf(text, definition), definition.Name));
        }
        else if (definition is not [ParagraphBlock])
        {
            markdown.Bag.Add(FootnoteDiagnostics.NotOneParagraph(SpanOf(text, definition.FirstOrDefault(block => block is not ParagraphBlock) ?? definition[1])));
        }
    }

    private FootnotesBlock? Read(string pageId)
    {
        var known = markdown.Bag.Count;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (Fault(mark) is { } fault)
            {
                markdown.Bag.Add(fault);
                continue;
            }

            numbers.TryAdd(mark.Name!, numbers.Count + 1);
            var use = uses[mark.Name!] = uses.GetValueOrDefault(mark.Name!) + 1;
            mark.Part = new FootnotePart(pageId, mark.Name!, numbers[mark.Name!], use);
        }

        if (markdown.Bag.Count == known)
        {
            ReportUnused();
        }

        return numbers.Count == 0 ? null : new FootnotesBlock(pageId, [.. numbers.Keys.Select(Footnote)], SpanOf(text, definitions[numbers.Keys.First()]));
    }

    private Diagnostic? Fault(FootnoteInline mark)
    {
        var span = SpanOf(text, mark);
        if (mark.Name is null)
        {
            return FootnoteDiagnostics.NotAFootnote(span);
        }

        var around = Around(mark).ToList();
        return around.OfType<FootnoteDefinition>().Any() ? FootnoteDiagnostics.NotHere(span, "inside another footnote", "Write out what the inner footnote says.")
            : around.OfType<LinkInline>().Any(link => link.IsImage) ? NoPage(span)
            : around.OfType<CustomContainer>().Any(container => container.Info == "content-note") ? FootnoteDiagnostics.NotHere(
                span, "inside a content note, because learners who skip the content note would still see it at the end of the page", "Write out inside the content note what the footnote says.")
            : definitions.ContainsKey(mark.Name) ? null
            : FootnoteDiagnostics.Unknown(span, mark.Name, definitions.Keys);
    }

    /// <summary>What a mark stands in, from the inside out.</summary>
    private static IEnumerable<MarkdownObject> Around(FootnoteInline mark)
    {
        ContainerInline? inline = mark.Parent;
        Markdig.Syntax.Block? block = null;
        for (; inline is not null; inline = inline.Parent)
        {
            block = inline.ParentBlock;
            yield return inline;
        }

        for (; block is not null; block = block.Parent)
        {
            yield return block;
        }
    }

    private void ReportUnused()
    {
        foreach (var (name, definition) in definitions.Where(definition => !uses.ContainsKey(definition.Key)))
        {
            markdown.Bag.Add(FootnoteDiagnostics.Unused(SpanOf(text, definition), name));
        }
    }

    private Footnote Footnote(string name) => new(name, markdown.Renderer.Render(text, [.. definitions[name].Take(1)], bare: true), uses[name]);
}
