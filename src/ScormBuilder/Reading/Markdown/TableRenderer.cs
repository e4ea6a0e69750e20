using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Tables whose headers say what they are the headers of (WCAG 2.2, 1.3.1), with a caption where one is given.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    private static readonly object Key = typeof(TableRenderer);

    /// <summary>Gives a table a caption; and its rows headers, in their first column.</summary>
    public static void Describe(Table table, string caption, bool hasRowHeaders) => table.SetData(Key, new Description(caption, hasRowHeaders));

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var description = table.GetData(Key) as Description;
        renderer.EnsureLine();
        renderer.WriteLine("<table>");
        if (description is not null)
        {
            renderer.Write("<caption><span class=\"table-caption\">").WriteEscape(description.Caption).WriteLine("</span></caption>");
        }

        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", rows.Where(row => row.IsHeader), _ => "col");
        WriteRows(renderer, "tbody", rows.Where(row => !row.IsHeader), column => column == 0 && description is { HasRowHeaders: true } ? "row" : null);
        renderer.WriteLine("</table>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, IEnumerable<TableRow> rows, Func<int, string?> scope)
    {
        var written = rows.ToList();
        if (written.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{group}>");
        foreach (var row in written)
        {
            renderer.WriteLine("<tr>");
            foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
            {
                WriteCell(renderer, cell, IsEmpty(cell) ? null : scope(column));
            }

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        var name = scope is null ? "td" : "th";
        renderer.Write($"<{name}").Write(scope is null ? "" : $" scope=\"{scope}\"").WriteAttributes(cell).Write(">");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine($"</{name}>");
    }

    /// <summary>A corner without words is the header of nothing.</summary>
    private static bool IsEmpty(TableCell cell) => cell.Descendants<Markdig.Syntax.Inlines.LeafInline>().All(inline => inline is Markdig.Syntax.Inlines.LiteralInline { Content.IsEmpty: true });

    private sealed record Description(string Caption, bool HasRowHeaders);
}
