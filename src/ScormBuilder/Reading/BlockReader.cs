using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;
using Block = ScormBuilder.Model.Block;
using MarkdownBlock = Markdig.Syntax.Block;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading;

/// <summary>Turns a page's Markdown into the blocks of the model: the language's own blocks, and the prose between them.</summary>
internal sealed class BlockReader(SourceText text, MarkdownReader markdown)
{
    private static readonly string[] Callouts = ["key-point", "legal-duty", "caution"];

    private readonly DiagnosticBag bag = markdown.Bag;

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

    private ImmutableArray<Block> Blocks(IEnumerable<MarkdownBlock> container)
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
            blocks.Add(new ProseBlock(markdown.Renderer.Render(text, prose, bare: false), SpanOf(prose[0])));
            prose.Clear();
        }
    }

    private Block? Special(MarkdownBlock block) => block switch
    {
        CustomContainer container => Container(container),
        DirectiveBlock directive => Directive(directive),
        FencedCodeBlock fence => QuestionFence(fence),
        _ => null,
    };

    private Block? Container(CustomContainer container)
    {
        var (name, span) = (container.Info ?? "", SpanOf(container));
        if (container.ClosingFencedCharCount == 0)
        {
            bag.Add(PageDiagnostics.ContainerNotClosed(span, name));
        }

        var callout = Array.IndexOf(Callouts, name);
        if (callout >= 0)
        {
            var title = ContainerArguments.Read(container, span, bag, "title").Optional("title");
            return new CalloutBlock((CalloutKind)callout, title, Blocks(container), span);
        }

        if (name == "video")
        {
            return Video(container, span);
        }

        bag.Add(PageDiagnostics.UnknownContainer(span, name, Callouts.Append("video")));
        return null;
    }

    private VideoBlock Video(CustomContainer container, SourceSpan span)
    {
        var arguments = ContainerArguments.Read(container, span, bag, "src", "captions", "title");
        var transcript = Blocks(container);
        if (transcript.IsEmpty)
        {
            bag.Add(PageDiagnostics.NoTranscript(span));
        }

        return new VideoBlock(arguments.Required("src"), arguments.Required("captions"), arguments.Required("title"), transcript, span);
    }

    private Block? Directive(DirectiveBlock directive)
    {
        var span = SpanOf(directive);
        if (directive.Name is not ("check" or "scenario"))
        {
            bag.Add(PageDiagnostics.UnknownDirective(span, directive.Name, ["check", "scenario"]));
            return null;
        }

        if (directive.Argument is not { } id || !MapReader.IdPattern().IsMatch(id))
        {
            bag.Add(PageDiagnostics.BadArguments(span, $"::{directive.Name}"));
            return null;
        }

        return directive.Name == "check" ? new CheckBlock(id, span) : new ScenarioBlock(id, span);
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

    private SourceSpan SpanOf(MarkdownBlock block) => text.SpanAt(block.Span.Start);
}
