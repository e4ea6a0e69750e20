using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a question, from a page's fence or from a check.</summary>
internal static class QuestionReader
{
    private static readonly Dictionary<string, bool> Kinds = new(StringComparer.Ordinal) { ["choice"] = false, ["multiple"] = true };

    /// <summary>The question; null when something it cannot do without is missing or wrong, which is reported.</summary>
    public static Question? Read(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var several = map.OneOf(map.RequiredScalar("kind"), "kind", Kinds);
        var prompt = markdown.Inline(map.RequiredScalar("prompt"));
        var common = new
        {
            Hint = markdown.Blocks(map.OptionalScalar("hint")),
            Feedback = Feedback(map.OptionalMap("feedback", "The feedback"), markdown),
            Attempts = map.OptionalNumber("attempts", 1, 15),
            Points = map.OptionalNumber("points", 1, 100) ?? 1,
            Objective = map.Id(map.OptionalScalar("objective")),
            Sensitive = map.Flag("sensitive"),
        };
        map.Require("options");
        var options = map.Maps("options", "The option").Select(option => OptionOf(option, markdown)).OfType<Option>().ToImmutableArray();
        map.End();
        if (id is null || several is null || prompt is null)
        {
            return null;
        }

        OptionQuestion shape = several.Value
            ? new MultipleResponseQuestion { Id = id, Prompt = prompt, Options = options, Feedback = common.Feedback, Span = map.Span }
            : new ChoiceQuestion { Id = id, Prompt = prompt, Options = options, Feedback = common.Feedback, Span = map.Span };
        return shape with
        {
            Hint = common.Hint,
            Attempts = common.Attempts,
            Points = common.Points,
            Objective = common.Objective,
            Sensitive = common.Sensitive,
        };
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
