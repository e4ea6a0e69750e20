using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Lms;

/// <summary>Reads a profile of a learning platform: each key holds a choice, where it was seen, and whether anybody confirmed it.</summary>
internal sealed class LmsProfileReader
{
    private static readonly string[] Statuses = ["full", "completion", "success"];
    private static readonly string[] Sending = ["not-sent", "sent"];
    private static readonly string[] Answers = ["none", "not-sensitive"];
    private static readonly string[] Statements = ["all", "no-answers"];
    private static readonly string[] Mastery = ["absent", "in-manifest"];
    private static readonly string[] Several = ["none", "scorm12", "scorm2004", "both"];
    private static readonly string[] AnswerIds = ["as-written", "word-characters"];
    private static readonly string[] Windows = ["any", "frame", "new-window"];
    private static readonly string[] NameWords = ["module", "version", "board", "lms", "target"];

    private readonly ImmutableArray<LmsOption>.Builder options = ImmutableArray.CreateBuilder<LmsOption>();
    private readonly MapReader map;

    private LmsProfileReader(MapReader map) => this.map = map;

    /// <summary>The profile that a text holds; what is wrong with it is reported.</summary>
    public static LmsProfile Read(string name, SourceText text, DiagnosticBag bag) =>
        YamlLoader.Load(text, bag) is { } yaml ? new LmsProfileReader(new MapReader(yaml, "The profile", bag)).Read(name) : LmsProfile.Safe;

    private LmsProfile Read(string name)
    {
        var profile = new LmsProfile
        {
            Name = name,
            Title = map.RequiredText("title", 255) ?? "",
            Status = (LmsStatus)Choice("status", Statuses),
            Score = Choice("score", Sending) == 1,
            Interactions = Choice("interactions", Answers) == 1,
            StatedAnswers = Choice("statements", Statements) == 0,
            Objectives = Choice("objectives", Sending) == 1,
            MasteryScore = Choice("mastery-score", Mastery) == 1,
            SeveralScos = (SeveralScos)Choice("several-scos", Several),
            SeveralScosUnrecorded = (SeveralScos)Choice("several-scos-unrecorded", Several),
            WordIds = Choice("answer-ids", AnswerIds) == 1,
        };
        Choice("window", Windows);
        profile = profile with { FileName = FileName() };
        map.End();
        return profile with { Options = options.ToImmutable() };
    }

    private int Choice(string key, string[] values) => Option(key, (option, value) => option.OneOf(value, key, values)) ?? 0;

    private T? Option<T>(string key, Func<MapReader, YamlScalar?, T> read)
    {
        if (map.Require(key) is not { } node || map.Map(node, key, $"The key '{key}'") is not { } option)
        {
            return default;
        }

        var scalar = option.RequiredScalar("value");
        var value = read(option, scalar);
        option.Require("confirmed");
        options.Add(new LmsOption(key, scalar?.Value ?? "", option.Flag("confirmed"), option.RequiredNote("source") ?? ""));
        option.End();
        return value;
    }

    /// <summary>Words that are all known; the module and the target are among them, or two packages could have one name.</summary>
    private ImmutableArray<string> FileName() => Option("file-name", (option, value) =>
    {
        var words = value?.Value.Split('-') ?? [];
        if (value is not null && (words.Except(NameWords, StringComparer.Ordinal).Any() || !words.Contains("module") || !words.Contains("target")))
        {
            option.Bag.Add(YamlDiagnostics.BadFormat(value.Span, "file-name", value.Value, "words such as module-board-lms-target, including 'module' and 'target'"));
        }

        return words.ToImmutableArray();
    });
}
