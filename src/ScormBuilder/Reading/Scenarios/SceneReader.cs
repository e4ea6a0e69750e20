using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a scene of a scenario and its choices.</summary>
internal static class SceneReader
{
    /// <summary>The scene; null when it lacks what it cannot do without, which is reported.</summary>
    public static Scene? Read(MapReader map, bool isScored, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var title = map.RequiredText("title", 255);
        var speaker = map.OptionalText("speaker", 255);
        var image = ImageOf(map);
        var text = markdown.Blocks(map.RequiredScalar("text"));
        var also = map.Maps("also", "The addition").Select(addition => AdditionOf(addition, markdown)).OfType<SceneAddition>().ToImmutableArray();
        var entry = FlagReader.Change(map);
        var choices = map.Maps("choices", "The choice").Select(choice => ChoiceOf(choice, isScored, markdown)).OfType<SceneChoice>().ToImmutableArray();
        var debrief = markdown.Blocks(map.OptionalScalar("debrief"));
        map.End();
        return id is null || title is null || text is null
            ? null
            : new Scene(id, title, text, choices, debrief, map.Span) { Speaker = speaker, Image = image, Also = also, OnEntry = entry };
    }

    private static SceneImage? ImageOf(MapReader map)
    {
        if (map.Find("image") is null && map.Find("alt") is null)
        {
            return null;
        }

        var (image, alt) = (map.RequiredScalar("image"), map.RequiredText("alt", 1000));
        return image is null || alt is null ? null : new SceneImage(new MediaReference(image.Value, image.Span, MediaUse.Image), alt);
    }

    private static SceneAddition? AdditionOf(MapReader map, MarkdownReader markdown)
    {
        var condition = ConditionReader.Required(map);
        var text = markdown.Blocks(map.RequiredScalar("text"));
        map.End();
        return condition is null || text is null ? null : new SceneAddition(condition, text, map.Span);
    }

    private static SceneChoice? ChoiceOf(MapReader map, bool isScored, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        var condition = ConditionReader.Optional(map);
        var consequence = markdown.Blocks(map.OptionalScalar("consequence"));
        var change = FlagReader.Change(map);
        var points = Points(map, isScored);
        var target = map.RequiredScalar("to");
        var to = map.Id(target);
        map.End();
        return id is null || text is null || to is null
            ? null
            : new SceneChoice(id, text, consequence, to, map.Span, target!.Span) { Condition = condition, Change = change, Points = points };
    }

    private static int Points(MapReader map, bool isScored)
    {
        if (!isScored && map.Find("points") is { } points)
        {
            map.Bag.Add(ScenarioDiagnostics.PointsNotScored(points.Span));
            return 0;
        }

        return map.OptionalNumber("points", 0, 100) ?? 0;
    }
}
