using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>A mark <c>[^name]</c>.</summary>
internal sealed class FootnoteInline : LeafInline
{
    /// <summary>The footnote's name; null where something else stands after <c>[^</c>.</summary>
    public required string? Name { get; init; }

    /// <summary>What the mark is in the page's text; null until that is known, and where no footnote can be.</summary>
    public FootnotePart? Part { get; set; }
}

/// <summary>A footnote's text, <c>[^name]: text</c>.</summary>
internal sealed class FootnoteDefinition(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The footnote's name; null where something else stands in the brackets.</summary>
    public required string? Name { get; init; }
}

/// <summary>Parses <c>[^name]</c>.</summary>
internal sealed partial class FootnoteParser : InlineParser
{
    private const int Longest = 100;

    public FootnoteParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        var match = Mark().Match(slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest)).ToString());
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteInline
        {
            Name = match.Groups["name"] is { Success: true } name ? name.Value : null,
            Span = new SourceSpan(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^\[\^((?<name>[A-Za-z0-9-]{1,64})\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <summary>Parses <c>[^name]: text</c> at the start of a line. What is indented below belongs to it.</summary>
internal sealed partial class FootnoteDefinitionParser : BlockParser
{
    private const int Indent = 4;

    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) != '^' || Start().Match(processor.Line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FootnoteDefinition(this)
        {
            Name = match.Groups["name"] is { Success: true } name ? name.Value : null,
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + match.Length);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.Indent < Indent)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indent);
        return BlockState.Continue;
    }

    [GeneratedRegex(@"^\[\^((?<name>[A-Za-z0-9-]{1,64})|[^\]]*)\]:", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}

/// <summary>Writes marks. Those that no footnote can be for were reported.</summary>
internal sealed class FootnoteRenderer : HtmlObjectRenderer<FootnoteInline>
{
    protected override void Write(HtmlRenderer renderer, FootnoteInline footnote)
    {
        if (footnote.Part is { } part)
        {
            ((PartRenderer)renderer).Add(part);
        }
    }
}
