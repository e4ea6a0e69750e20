using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Reading.Markdown.Html;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Markdown as the language has it: CommonMark, tables, definition lists, containers, directives, footnotes, citations, wording and words in another language.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text; null when it is nested too deeply.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            if (MarkdownLimits.CouldNest(text) && IsTooDeep(document))
            {
                return null;
            }

            BareAddresses.Link(document);
            TableAlignment.ToClasses(document);
            return document;
        }
        catch (ArgumentException)
        {
            return null; // Markdig's own limit while it parses.
        }
    }

    /// <summary>Teaches a renderer the extensions.</summary>
    public static void SetUp(Markdig.Renderers.IMarkdownRenderer renderer) => Pipeline.Setup(renderer);

    private static bool IsTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > MarkdownLimits.DeepestNesting)
            {
                return true;
            }

            foreach (var child in Children(next.Node))
            {
                waiting.Push((child, next.Depth + 1));
            }
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().UseTaskLists().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true }).UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation();
        builder.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new CommentParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new DirectiveParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WordingParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LanguageParser());
        return builder.Build();
    }
}

/// <summary>A line <c>::name{argument}</c>: something that stands elsewhere is shown here.</summary>
internal sealed class DirectiveBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>What it shows.</summary>
    public required string Name { get; init; }

    /// <summary>Which one; null when the line has no <c>{...}</c>.</summary>
    public required string? Argument { get; init; }

    /// <summary>What else is on the line; empty when nothing is.</summary>
    public required string Rest { get; init; }
}

/// <summary>A citation <c>[@id]</c> or <c>[@id; @id]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>The ids of the sources.</summary>
    public required string[] SourceIds { get; init; }
}
