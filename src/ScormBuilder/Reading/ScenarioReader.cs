using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a scenario.</summary>
internal static class ScenarioReader
{
    /// <summary>The scenario; null when it has no title or start, which is reported.</summary>
    public static Scenario? Read(string id, MapReader map, MarkdownReader markdown)
    {
        var title = map.RequiredText("title", 255);
        var start = map.RequiredId("start");
        map.Require("scenes");
        var scenario = new Scenario
        {
            Id = id,
            Title = title ?? "",
            Intro = markdown.Blocks(map.OptionalScalar("intro")),
            Start = start ?? "",
            Scenes = map.Maps("scenes", "The scene").Select(scene => SceneOf(scene, markdown)).OfType<Scene>().ToImmutableArray(),
            Span = map.Span,
        };
        map.End();
        return title is null || start is null ? null : scenario;
    }

    private static Scene? SceneOf(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var title = map.RequiredText("title", 255);
        var text = markdown.Blocks(map.RequiredScalar("text"));
        var choices = map.Maps("choices", "The choice").Select(choice => ChoiceOf(choice, markdown)).OfType<SceneChoice>().ToImmutableArray();
        var debrief = markdown.Blocks(map.OptionalScalar("debrief"));
        map.End();
        return id is null || title is null || text is null ? null : new Scene(id, title, text, choices, debrief, map.Span);
    }

    private static SceneChoice? ChoiceOf(MapReader map, MarkdownReader markdown)
    {
        var id = map.RequiredId();
        var text = markdown.Inline(map.RequiredScalar("text"));
        var consequence = markdown.Blocks(map.OptionalScalar("consequence"));
        var target = map.RequiredScalar("to");
        var to = map.Id(target);
        map.End();
        return id is null || text is null || to is null ? null : new SceneChoice(id, text, consequence, to, map.Span, target!.Span);
    }
}
