using Markdig.Parsers;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>
/// HTML between blocks, as CommonMark has it (4.6), save for a line that starts with a whole comment and goes on: CommonMark counts the words
/// after it to the comment, so that they would be lost. Here they are a paragraph, in which a comment is left out.
/// </summary>
internal sealed class CommentParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        var end = line.StartsWith("<!--", StringComparison.Ordinal) ? line.IndexOf("-->", 4, StringComparison.Ordinal) : -1;
        return end >= 0 && !string.IsNullOrWhiteSpace(line[(end + 3)..]) ? BlockState.None : base.TryOpen(processor);
    }
}
