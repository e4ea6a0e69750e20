using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;
using Block = Markdig.Syntax.Block;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Takes the plain text out of Markdown, paragraph by paragraph, and remembers where each run of it came from.</summary>
internal sealed class PassageReader
{
    private readonly SourceText source;
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly StringBuilder text = new();
    private readonly List<(int Start, int Offset)> runs = [];
    private readonly List<PassageLink> links = [];

    private PassageReader(SourceText source) => this.source = source;

    /// <summary>The passages of blocks, in order.</summary>
    public static ImmutableArray<Passage> Read(SourceText source, IEnumerable<Block> blocks)
    {
        var reader = new PassageReader(source);
        foreach (var block in blocks)
        {
            reader.Take(block, PassageKind.Paragraph);
        }

        return reader.passages.ToImmutable();
    }

    private void Take(Block block, PassageKind kind)
    {
        switch (block)
        {
            case HeadingBlock or DefinitionTerm:
                Take((LeafBlock)block, PassageKind.Heading);
                break;
            case ParagraphBlock paragraph:
                Take(paragraph, kind);
                break;
            case Table table:
                TakeRows(table);
                break;
            case ContainerBlock container:
                TakeAll(container, KindIn(container, kind));
                break;
        }
    }

    private static PassageKind KindIn(ContainerBlock container, PassageKind outside) => container switch
    {
        QuoteBlock => PassageKind.Quotation,
        ListItemBlock when outside == PassageKind.Paragraph => PassageKind.ListItem,
        _ => outside,
    };

    private void TakeAll(ContainerBlock container, PassageKind kind)
    {
        foreach (var inner in container)
        {
            Take(inner, kind);
        }
    }

    private void TakeRows(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var kind = row.IsHeader ? PassageKind.ColumnHeader : PassageKind.Cell;
            for (var column = 0; column < row.Count; column++)
            {
                TakeCell((TableCell)row[column], kind, isCorner: column == 0 && row.Count > 1, table);
            }
        }
    }

    /// <summary>An empty header is a passage too, so that it can be told of; only the corner of a table may be empty.</summary>
    private void TakeCell(TableCell cell, PassageKind kind, bool isCorner, Table table)
    {
        if (cell.Descendants().OfType<LeafInline>().Any())
        {
            TakeAll(cell, kind);
        }
        else if (kind == PassageKind.ColumnHeader && !isCorner)
        {
            Add(kind, Math.Max(0, table.Span.Start));
        }
    }

    private void Take(LeafBlock leaf, PassageKind kind)
    {
        for (var inline = leaf.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Take(inline);
        }

        Add(kind, Math.Max(0, leaf.Span.Start));
    }

    private void Take(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { PreviousSibling: HtmlInline { Tag: var tag } } explained when tag.StartsWith("<abbr ", StringComparison.Ordinal):
                Run([Passage.NoProse], explained.Span.Start);
                break;
            case LiteralInline literal:
                Run(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                break;
            case HtmlEntityInline entity:
                Run(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case LineBreakInline or HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                Run(" ", inline.Span.Start);
                break;
            case CodeInline or WordingInline:
                Run([Passage.NoProse], inline.Span.Start);
                break;
            case AutolinkInline auto:
                links.Add(new PassageLink(text.Length, auto.Url, auto.Url));
                Run([Passage.NoProse], inline.Span.Start);
                break;
            case LinkInline { IsImage: false } link:
                TakeLink(link);
                break;
            case ContainerInline container and not LinkInline:
                TakeAll(container);
                break;
        }
    }

    private void TakeLink(LinkInline link)
    {
        var start = text.Length;
        TakeAll(link);
        links.Add(new PassageLink(start, text.ToString(start, text.Length - start), link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""));
    }

    private void TakeAll(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Take(inline);
        }
    }

    private void Run(ReadOnlySpan<char> words, int offset)
    {
        runs.Add((text.Length, Math.Max(0, offset)));
        text.Append(words);
    }

    private void Add(PassageKind kind, int start)
    {
        var places = new Places(source, runs.Count == 0 ? [(0, start)] : [.. runs]);
        passages.Add(new Passage(kind, text.ToString(), [.. links], places.Of));
        text.Clear();
        runs.Clear();
        links.Clear();
    }

    /// <summary>Where the characters of a passage stand: found only when a check has something to say.</summary>
    private sealed class Places(SourceText source, (int Start, int Offset)[] runs)
    {
        public Diagnostics.SourceSpan Of(int index)
        {
            var run = runs.Last(run => run.Start <= index || run.Start == 0);
            return source.SpanAt(run.Offset + index - run.Start);
        }
    }
}
