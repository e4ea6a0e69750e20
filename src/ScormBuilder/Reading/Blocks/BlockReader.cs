using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Markdown.NearMisses;
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
    private HeadingOutline? outline;
    private readonly List<Passage> passages = [];
    private bool isMisread;

    /// <summary>Reads the Markdown in values.</summary>
    public MarkdownReader Markdown => markdown;

    /// <summary>The text that is read.</summary>
    public SourceText Text => text;

    /// <summary>The plain texts that were read so far: those in the arguments of containers, and of questions.</summary>
    public IReadOnlyList<Passage> Passages => passages;

    /// <summary>The anchors of the page's headings.</summary>
    public ImmutableArray<string> Headings { get; private set; } = [];

    /// <summary>The blocks of a page's text, its footnotes last.</summary>
    public ImmutableArray<Block> Read(string pageId)
    {
        var document = markdown.Parse(text);
        if (document is null)
        {
            return [];
        }

        var footnotes = FootnoteReader.Take(pageId, text, document, markdown);
        Headings = HeadingAnchors.Set(document, pageId);
        markdown.Renderer.PageId = pageId;
        outline = HeadingOutline.Of(document, (heading, level) => bag.Add(PageDiagnostics.HeadingJump(SpanOf(heading), level, heading.Level)));
        var blocks = footnotes is null ? Blocks(document) : [.. Blocks(document), footnotes];
        markdown.Renderer.PageId = null;
        HeadingRules.Check(document, text, bag);
        return blocks;
    }

    /// <summary>Remembers plain texts.</summary>
    public void Add(IEnumerable<Passage> more) => passages.AddRange(more);

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
        if (Open(container) is not { } source)
        {
            return null;
        }

        if (Containers.ByName.TryGetValue(source.Name, out var read))
        {
            return read(source);
        }

        bag.Add(PartsKind.ByPart(source.Name) is { } kind
            ? BlockDiagnostics.PartOutside(source.Span, source.Name, kind.Container)
            : PageDiagnostics.UnknownContainer(source.Span, source.Name, Names.InsteadOfContainer(source.Name, Containers.ByName.Keys)));
        return null;
    }

    private Block? Directive(DirectiveBlock directive)
    {
        var span = SpanOf(directive);
        if (Directives.ByName.TryGetValue(directive.Name, out var read))
        {
            if (directive.Rest.Length > 0)
            {
                bag.Add(LeftoverDiagnostics.DirectiveWithMore(span, directive.Name, directive.Rest));
                return null;
            }

            return read(new DirectiveSource(directive, span, bag));
        }

        bag.Add(PageDiagnostics.UnknownDirective(span, directive.Name, Names.InsteadOfDirective(directive.Name, Directives.ByName.Keys)));
        return null;
    }

    private QuestionBlock? QuestionFence(FencedCodeBlock fence)
    {
        if (fence.ClosingFencedCharCount == 0)
        {
            bag.Add(PageDiagnostics.FenceNotClosed(SpanOf(fence)));
        }

        var lines = fence.Lines.Lines.AsSpan(0, fence.Lines.Count);
        if (lines.IsEmpty)
        {
            bag.Add(YamlDiagnostics.OneDocument(SpanOf(fence)));
            return null;
        }

        var start = text.Text.LastIndexOf('\n', Math.Max(0, lines[0].Slice.Start - 1)) + 1;
        var yaml = YamlLoader.Load(text, start, Math.Max(0, lines[^1].Slice.End + 1 - start), bag);
        return yaml is not null && markdown.Files.Question(yaml) is { } whole && Question(new MapReader(whole, "The question", bag)) is { } question
            ? new QuestionBlock(question, SpanOf(fence))
            : null;
    }

    private Question? Question(MapReader map)
    {
        var question = QuestionReader.Read(map, markdown);
        Add(map.Passages);
        return question;
    }

    /// <summary>A container to be read; null when nothing can be from here on, which is reported.</summary>
    public ContainerSource? Open(CustomContainer container)
    {
        var source = new ContainerSource(container, SpanOf(container), this, bag);
        if (Containers.NestedWithoutColons(container) is { } inner)
        {
            bag.Add(BlockDiagnostics.TooFewColons(source.Span, source.Name, inner.Info ?? "", inner.OpeningFencedCharCount));
            isMisread = true;
            return null;
        }

        if (container.ClosingFencedCharCount == 0)
        {
            bag.Add(PageDiagnostics.ContainerNotClosed(source.Span, source.Name, container.OpeningFencedCharCount));
        }

        return source;
    }

    /// <summary>The level of heading that the titles of a container's parts have.</summary>
    public int TitleLevel(CustomContainer container) => outline!.TitleLevel(container);

    /// <summary>Where a block of the text stands.</summary>
    public SourceSpan SpanOf(MarkdownBlock block) => text.SpanAt(block.Span.Start);
}
