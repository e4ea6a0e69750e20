using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads items in their right order.</summary>
internal static class OrderingReader
{
    public static OrderingQuestion Read(QuestionSource source) => new() { Items = source.Items("items", "The item", Item) };

    private static OrderedItem? Item(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        map.End();
        return id is null || text is null ? null : new OrderedItem(id, text, map.Span);
    }
}
