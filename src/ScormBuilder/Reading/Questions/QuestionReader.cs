using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads a question, from a page's fence or from a check: what all kinds share here, the rest by the kind's own reader.</summary>
internal static class QuestionReader
{
    /// <summary>The question; null when something it cannot do without is missing or wrong, which is reported.</summary>
    public static Question? Read(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var prompt = markdown.Inline(map.RequiredScalar("prompt"));
        var kind = map.OneOf(map.RequiredScalar("kind"), "kind", QuestionKinds.Names);
        if (kind is null)
        {
            map.EndKnowing(KeysOfAnyKind(markdown)); // Which of them belong to it is not known: a key that no kind has is wrong in any case.
            return null;
        }

        var source = new QuestionSource(map, markdown);
        var question = WithShared(QuestionKinds.Readers[kind.Value](source), source);
        map.End();
        return id is null || prompt is null ? null : question with { Id = id, Prompt = prompt };
    }

    /// <summary>The keys that questions have, each of them in some kind.</summary>
    private static IEnumerable<string> KeysOfAnyKind(MarkdownReader markdown) => QuestionKinds.Readers.SelectMany(read =>
    {
        var source = new QuestionSource(MapReader.Imagined("The question"), markdown);
        WithShared(read(source), source);
        return source.Map.Known;
    });

    private static Question WithShared(Question question, QuestionSource source)
    {
        var (map, markdown) = (source.Map, source.Markdown);
        question = question with
        {
            Image = question.Image ?? source.Image("image"),
            Hint = markdown.Blocks(map.OptionalScalar("hint")),
            Feedback = Feedback(map.OptionalMap("feedback", "The feedback"), markdown),
            Objective = map.Id(map.OptionalScalar("objective")),
            Sensitive = map.Flag("sensitive"),
            Span = map.Span,
        };
        return question.IsGraded ? WithGrading(question, map) : question;
    }

    private static Question WithGrading(Question question, MapReader map) => question with
    {
        Attempts = map.OptionalNumber("attempts", 1, 15),
        Points = map.OptionalNumber("points", 1, 100) ?? 1,
        PartialCredit = !question.CanBePartial || map.OneOf(map.OptionalScalar("credit"), "credit", QuestionKinds.Credits) != 1,
    };

    private static QuestionFeedback Feedback(MapReader? map, MarkdownReader markdown)
    {
        if (map is null)
        {
            return QuestionFeedback.None;
        }

        var feedback = new QuestionFeedback(
            markdown.Blocks(map.OptionalScalar("correct")),
            markdown.Blocks(map.OptionalScalar("incorrect")),
            markdown.Blocks(map.OptionalScalar("partial")),
            markdown.Blocks(map.OptionalScalar("incorrect-last")));
        map.End();
        return feedback;
    }
}
