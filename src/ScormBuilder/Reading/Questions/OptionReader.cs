using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads what is answered by picking from options.</summary>
internal static class OptionReader
{
    private static readonly string[] Truths = ["false", "true"];

    /// <summary>A choice or a multiple response.</summary>
    public static OptionQuestion Read(QuestionSource source, OptionQuestion empty) =>
        empty with { Options = source.Options(), Shuffled = source.Shuffled() };

    /// <summary>An option with its text.</summary>
    public static Option? Option(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        var option = new Option(id ?? "", text ?? RichText.Empty, map.Flag("correct"), markdown.Blocks(map.OptionalScalar("feedback")), map.Span);
        map.End();
        return id is null || text is null ? null : option;
    }

    /// <summary>A statement that is true or false.</summary>
    public static TrueFalseQuestion TrueFalse(QuestionSource source)
    {
        var answer = source.Map.OneOf(source.Map.RequiredScalar("answer"), "answer", Truths);
        var span = source.Map.Span;
        return new TrueFalseQuestion
        {
            Options = [new Option("true", RichText.Empty, answer != 0, null, span), new Option("false", RichText.Empty, answer == 0, null, span)],
        };
    }

    /// <summary>A scale: its options are places on it, and none is right.</summary>
    public static ScaleQuestion Scale(QuestionSource source) =>
        new() { Options = source.Items("options", "The option", ScaleOption) };

    private static Option? ScaleOption(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        map.End();
        return id is null || text is null ? null : new Option(id, text, false, null, map.Span);
    }
}
