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
        var start = map.RequiredScalar("start");
        var startId = map.Id(start);
        map.Require("scenes");
        var isScored = map.Flag("scored");
        var scenario = new Scenario
        {
            Id = id,
            Title = title ?? "",
            Intro = markdown.Blocks(map.OptionalScalar("intro")),
            Start = startId ?? "",
            StartSpan = start?.Span ?? map.Span,
            Flags = FlagReader.References(map, "flags"),
            IsScored = isScored,
            Scenes = map.Maps("scenes", "The scene").Select(scene => SceneReader.Read(scene, isScored, markdown)).OfType<Scene>().ToImmutableArray(),
            Span = map.Span,
        };
        map.End();
        return title is null || startId is null ? null : scenario with { Passages = map.Passages };
    }
}
