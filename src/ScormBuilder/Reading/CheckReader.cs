using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Questions;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a knowledge check.</summary>
internal static class CheckReader
{
    private static readonly string[] Timings = ["immediate", "final"];
    private static readonly string[] Orders = ["fixed", "shuffled"];

    /// <summary>The check; null when it has no title, which is reported.</summary>
    public static KnowledgeCheck? Read(string id, MapReader map, MarkdownReader markdown)
    {
        var title = map.RequiredText("title", 255);
        var pools = map.Maps("pools", "The pool").Select(pool => PoolOf(pool, markdown)).OfType<QuestionPool>().ToImmutableArray();
        if (pools.IsEmpty)
        {
            map.Require("questions");
        }

        var check = new KnowledgeCheck
        {
            Id = id,
            Title = title ?? "",
            Intro = markdown.Blocks(map.OptionalScalar("intro")),
            Mastery = map.OptionalNumber("mastery", 1, 100),
            Attempts = map.OptionalNumber("attempts", 1, 15),
            Feedback = (FeedbackTiming?)map.OneOf(map.OptionalScalar("feedback"), "feedback", Timings) ?? FeedbackTiming.Immediate,
            Questions = QuestionsOf(map, markdown),
            Pools = pools,
            Shuffled = map.OneOf(map.OptionalScalar("order"), "order", Orders) == 1,
            Span = map.Span,
        };
        map.End();
        return title is null ? null : check with { Passages = map.Passages };
    }

    private static QuestionPool? PoolOf(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        map.Require("draw");
        map.Require("questions");
        var pool = new QuestionPool(id ?? "", map.OptionalNumber("draw", 1, 100) ?? 1, QuestionsOf(map, markdown), map.Span);
        map.End();
        return id is null ? null : pool;
    }

    private static ImmutableArray<Question> QuestionsOf(MapReader map, MarkdownReader markdown) =>
        map.Maps("questions", "The question").Select(question => QuestionReader.Read(question, markdown)).OfType<Question>().ToImmutableArray();
}
