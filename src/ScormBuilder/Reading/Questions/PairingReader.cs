using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads items and where they belong.</summary>
internal static class PairingReader
{
    private const int LongestTarget = 200;

    /// <summary>A question whose targets are listed under one key, and named in each item under another.</summary>
    public static PairingQuestion Read(QuestionSource source, PairingQuestion empty, string targets, string target) => empty with
    {
        Items = source.Items("items", "The item", (map, markdown) => Item(map, markdown, target)),
        Targets = source.Items(targets, $"The {target}", Target),
        Shuffled = source.Shuffled(),
    };

    private static PairedItem? Item(MapReader map, MarkdownReader markdown, string target)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        var where = map.RequiredScalar(target);
        var belongs = map.Id(where);
        var feedback = markdown.Blocks(map.OptionalScalar("feedback"));
        map.End();
        return id is null || text is null || belongs is null ? null : new PairedItem(id, text, belongs, feedback, map.Span, where!.Span);
    }

    private static PairTarget? Target(MapReader map, MarkdownReader markdown)
    {
        var (id, text) = (map.RequiredId(), map.RequiredText("text", LongestTarget));
        map.End();
        return id is null || text is null ? null : new PairTarget(id, text, map.Span);
    }
}
