using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: table</c>.</summary>
internal static class TableReader
{
    public static TableBlock? Read(ContainerSource source)
    {
        var arguments = source.Arguments("caption", "row-headers");
        var (caption, hasRowHeaders) = (arguments.Required("caption"), arguments.OneOf("row-headers", "true") is not null);
        if (source.Container.Where(child => child is not HtmlBlock { Type: HtmlBlockType.Comment }).ToList() is not [Table table])
        {
            source.Bag.Add(BlockDiagnostics.NotOneTable(source.Span));
            return null;
        }

        TableRenderer.Describe(table, caption, hasRowHeaders);
        var reader = source.Reader;
        return new TableBlock(caption, reader.Markdown.Renderer.Render(reader.Text, [table], bare: false), source.Span);
    }
}
