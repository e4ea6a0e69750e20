using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Markdown.NearMisses;

namespace ScormBuilder.Reading.Markdown;

/// <summary>What plain prose may hold.</summary>
internal static class ProseRules
{
    /// <summary>The info string of a fenced block that is a question.</summary>
    public const string QuestionFence = "question";

    /// <summary>Reports blocks of the language's own inside other blocks, and headings of level 1.</summary>
    public static void Check(MarkdownObject prose, SourceText text, DiagnosticBag bag)
    {
        Leftovers.Check(prose, text, bag);
        foreach (var block in Blocks(prose))
        {
            if (block is FencedCodeBlock { ClosingFencedCharCount: 0 })
            {
                bag.Add(PageDiagnostics.FenceNotClosed(text.SpanAt(block.Span.Start)));
            }

            if (Name(block) is { } name)
            {
                bag.Add(PageDiagnostics.NotAtTopLevel(text.SpanAt(block.Span.Start), name));
            }
            else if (block is HeadingBlock { Level: 1 })
            {
                bag.Add(PageDiagnostics.HeadingOne(text.SpanAt(block.Span.Start)));
            }
        }
    }

    /// <summary>What a block of the language's own is called; null for plain Markdown.</summary>
    public static string? Name(Block block) => block switch
    {
        CustomContainer container => $":::{container.Info}",
        DirectiveBlock directive => $"::{directive.Name}",
        FencedCodeBlock { Info: QuestionFence } fence when string.IsNullOrWhiteSpace(fence.Arguments) => QuestionFence,
        _ => null,
    };

    private static IEnumerable<Block> Blocks(MarkdownObject prose)
    {
        var inner = prose is ContainerBlock container ? container.SelectMany(Blocks) : [];
        return prose is Block block and not MarkdownDocument ? inner.Prepend(block) : inner;
    }
}
