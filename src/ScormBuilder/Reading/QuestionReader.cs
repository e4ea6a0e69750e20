using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a question, from a page's fence or from a check.</summary>
internal static class QuestionReader
{
    private static readonly string[] Kinds = ["choice", "multiple"];

    /// <summary>The question; null when something it cannot do without is missing or wrong, which is reported.</summary>
    public static Question? Read(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var kind = map.OneOf(map.RequiredScalar("kind"), "kind", Kinds);
        var prompt = markdown.Inline(map.RequiredScalar("prompt"));
        var question = Empty(kind) with
        {
            Id = id ?? "",
            Prompt = prompt ?? RichText.Empty,
            Hint = markdown.Blocks(map.OptionalScalar("hint")),
            Feedback = Feedback(map.OptionalMap("feedback", "The feedback"), markdown),
            Attempts = map.OptionalNumber("attempts", 1, 15),
            Points = map.OptionalNumber("points", 1, 100) ?? 1,
            Objective = map.Id(map.OptionalScalar("objective")),
            Sensitive = map.Flag("sensitive"),
            Options = Options(map, markdown),
            Span = map.Span,
        };
        map.End();
        return id is null || kind is null || prompt is null ? null : question;
    }

    private static OptionQuestion Empty(int? kind)
    {
        var (text, feedback) = (RichText.Empty, new QuestionFeedback(null, null, null));
        return kind == 1
            ? new MultipleResponseQuestion { Id = "", Prompt = text, Feedback = feedback, Options = [], Span = default }
            : new ChoiceQuestion { Id = "", Prompt = text, Feedback = feedback, Options = [], Span = default };
    }

    private static ImmutableArray<Option> Options(MapReader map, MarkdownReader markdown)
    {
        map.Require("options");
        return map.Maps("options", "The option").Select(option => OptionOf(option, markdown)).OfType<Option>().ToImmutableArray();
    }

    private static Option? OptionOf(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        var option = new Option(id ?? "", text ?? RichText.Empty, map.Flag("correct"), markdown.Blocks(map.OptionalScalar("feedback")), map.Span);
        map.End();
        return id is null || text is null ? null : option;
    }

    private static QuestionFeedback Feedback(MapReader? map, MarkdownReader markdown)
    {
        if (map is null)
        {
            return new QuestionFeedback(null, null, null);
        }

        var feedback = new QuestionFeedback(
            markdown.Blocks(map.OptionalScalar("correct")),
            markdown.Blocks(map.OptionalScalar("incorrect")),
            markdown.Blocks(map.OptionalScalar("partial")));
        map.End();
        return feedback;
    }
}
