using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: checklist</c>: one list whose items start with <c>[ ]</c>.</summary>
internal static class ChecklistReader
{
    public static ChecklistBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("id", "title");
        return new ChecklistBlock(arguments.RequiredId(), arguments.Required("title"), Items(source), source.Span);
    }

    private static ImmutableArray<ChecklistItem> Items(ContainerSource source)
    {
        if (source.Container.Count == 0)
        {
            source.Bag.Add(BlockDiagnostics.Empty(source.Span, source.Name));
            return [];
        }

        if (source.Container.Skip(1).FirstOrDefault() is { } other)
        {
            source.Bag.Add(NoteDiagnostics.NotOneList(source.Reader.SpanOf(other)));
            return [];
        }

        if (source.Container[0] is ListBlock list)
        {
            return [.. list.Cast<ListItemBlock>().Select(item => Item(source, item)).OfType<ChecklistItem>()];
        }

        source.Bag.Add(NoteDiagnostics.NotOneList(source.Reader.SpanOf(source.Container[0])));
        return [];
    }

    private static ChecklistItem? Item(ContainerSource source, ListItemBlock item)
    {
        var span = source.Reader.SpanOf(item);
        if (item is not [ParagraphBlock { Inline.FirstChild: TaskList { Checked: false } box } paragraph])
        {
            source.Bag.Add(NoteDiagnostics.NotAnItem(span));
            return null;
        }

        if (box.NextSibling is LiteralInline literal)
        {
            literal.Content.TrimStart();
        }

        box.Remove();
        return new ChecklistItem(source.Reader.Markdown.Renderer.Render(source.Reader.Text, [paragraph], bare: true), span);
    }
}
