using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Questions;
using ScormBuilder.Reading.Yaml;
using Block = ScormBuilder.Model.Block;
using MarkdownBlock = Markdig.Syntax.Block;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Turns a page's Markdown into the blocks of the model: the language's own blocks, and the prose between them.</summary>
internal sealed class BlockReader(SourceText text, MarkdownReader markdown)
{
    private readonly DiagnosticBag bag = markdown.Bag;
    private bool isMisread;

    /// <summary>Reads the Markdown in values.</summary>
    public MarkdownReader Markdown => markdown;

    /// <summary>The text that is read.</summary>
    public SourceText Text => text;

    /// <summary>The blocks of the text.</summary>
    public ImmutableArray<Block> Read()
    {
        var document = markdown.Parse(text);
        if (document is null)
        {
            return [];
        }

        CheckHeadings(document);
        return Blocks(document);
    }

    /// <summary>The blocks of a part of the text.</summary>
    public ImmutableArray<Block> Blocks(IEnumerable<MarkdownBlock> container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var prose = new List<MarkdownBlock>();
        foreach (var block in container)
        {
            if (ProseRules.Name(block) is null)
            {
                prose.Add(block);
                continue;
            }

            AddProse(blocks, prose);
            if (Special(block) is { } special)
            {
                blocks.Add(special);
            }
        }

        AddProse(blocks, prose);
        return blocks.ToImmutable();
    }

    private void AddProse(ImmutableArray<Block>.Builder blocks, List<MarkdownBlock> prose)
    {
        if (prose.Count > 0)
        {
            prose.ForEach(block => ProseRules.Check(block, text, bag));
            var written = markdown.Renderer.Render(text, prose, bare: false);
            if (!written.Parts.IsEmpty)
            {
                blocks.Add(new ProseBlock(written, SpanOf(prose[0])));
            }

            prose.Clear();
        }
    }

    private Block? Special(MarkdownBlock block) => block switch
    {
        _ when isMisread => null,
        CustomContainer container => Container(container),
        DirectiveBlock directive => Directive(directive),
        FencedCodeBlock fence => QuestionFence(fence),
        _ => null,
    };

    private Block? Container(CustomContainer container)
    {
        var (name, span) = (container.Info ?? "", SpanOf(container));
        if (Containers.NestedWithoutColons(container) is { } inner)
        {
            bag.Add(BlockDiagnostics.TooFewColons(span, name, inner.Info ?? "", inner.OpeningFencedCharCount));
            isMisread = true;
            return null;
        }

        if (container.ClosingFencedCharCount == 0)
        {
            bag.Add(PageDiagnostics.ContainerNotClosed(span, name));
        }

        if (Containers.ByName.TryGetValue(name, out var read))
        {
            return read(new ContainerSource(container, span, this, bag));
        }

        bag.Add(PageDiagnostics.UnknownContainer(span, name, Containers.ByName.Keys));
        return null;
    }

    private Block? Directive(DirectiveBlock directive)
    {
        var span = SpanOf(directive);
        if (Directives.ByName.TryGetValue(directive.Name, out var read))
        {
            return read(new DirectiveSource(directive, span, bag));
        }

        bag.Add(PageDiagnostics.UnknownDirective(span, directive.Name, Directives.ByName.Keys));
        return null;
    }

    private QuestionBlock? QuestionFence(FencedCodeBlock fence)
    {
        var lines = fence.Lines.Lines.AsSpan(0, fence.Lines.Count);
        if (lines.IsEmpty)
        {
            bag.Add(YamlDiagnostics.OneDocument(SpanOf(fence)));
            return null;
        }

        var start = text.Text.LastIndexOf('\n', Math.Max(0, lines[0].Slice.Start - 1)) + 1;
        var yaml = YamlLoader.Load(text, start, Math.Max(0, lines[^1].Slice.End + 1 - start), bag);
        return yaml is null ? null : QuestionReader.Read(new MapReader(yaml, "The question", bag), markdown) is { } question
            ? new QuestionBlock(question, SpanOf(fence))
            : null;
    }

    private void CheckHeadings(MarkdownDocument document)
    {
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level > level + 1)
            {
                bag.Add(PageDiagnostics.HeadingJump(SpanOf(heading), level, heading.Level));
            }

            level = heading.Level;
        }
    }

    /// <summary>Where a block of the text stands.</summary>
    public SourceSpan SpanOf(MarkdownBlock block) => text.SpanAt(block.Span.Start);
}
