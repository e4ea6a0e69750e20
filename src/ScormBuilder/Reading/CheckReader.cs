using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a knowledge check.</summary>
internal static class CheckReader
{
    private static readonly string[] Timings = ["immediate", "final"];

    /// <summary>The check; null when it has no title, which is reported.</summary>
    public static KnowledgeCheck? Read(string id, MapReader map, MarkdownReader markdown)
    {
        var title = map.RequiredText("title", 255);
        map.Require("questions");
        var check = new KnowledgeCheck
        {
            Id = id,
            Title = title ?? "",
            Intro = markdown.Blocks(map.OptionalScalar("intro")),
            Mastery = map.OptionalNumber("mastery", 1, 100),
            Attempts = map.OptionalNumber("attempts", 1, 15),
            Feedback = (FeedbackTiming?)map.OneOf(map.OptionalScalar("feedback"), "feedback", Timings) ?? FeedbackTiming.Immediate,
            Questions = map.Maps("questions", "The question").Select(q => QuestionReader.Read(q, markdown)).OfType<Question>().ToImmutableArray(),
            Span = map.Span,
        };
        map.End();
        return title is null ? null : check;
    }
}
