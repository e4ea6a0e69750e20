using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Alignment of table columns as classes: Markdig writes style attributes, which the document's security policy forbids.</summary>
internal static class TableAlignment
{
    public static void ToClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                Align(row, table.ColumnDefinitions);
            }

            table.ColumnDefinitions.ForEach(column => column.Alignment = null);
        }
    }

    private static void Align(TableRow row, List<TableColumnDefinition> columns)
    {
        foreach (var (cell, column) in row.OfType<TableCell>().Zip(columns))
        {
            var name = column.Alignment switch
            {
                TableColumnAlign.Center => "align-center",
                TableColumnAlign.Right => "align-right",
                _ => null,
            };
            if (name is not null)
            {
                cell.GetAttributes().AddClass(name);
            }
        }
    }
}
