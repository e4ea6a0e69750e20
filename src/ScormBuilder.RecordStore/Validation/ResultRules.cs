using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Results and scores (Data, section 2.4.5).</summary>
internal static class ResultRules
{
    private const string ScoreSection = "2.4.5.1";

    private static readonly Shape ScoreShape = new(
        "a score", ScoreSection, May("scaled", Values.Number), May("raw", Values.Number), May("min", Values.Number), May("max", Values.Number));

    private static readonly Shape ResultShape = new(
        "a result",
        "2.4.5",
        May("score", Score),
        May("success", Values.Flag),
        May("completion", Values.Flag),
        May("response", Values.Text),
        May("duration", Values.Duration),
        May("extensions", Values.Extensions));

    public static IEnumerable<Problem> Result(JsonElement value, string path) => ResultShape.Check(value, path);

    private static IEnumerable<Problem> Score(JsonElement value, string path)
    {
        var problems = ScoreShape.Check(value, path).ToList();
        return problems.Count > 0 ? problems : Ranges(value, path);
    }

    private static IEnumerable<Problem> Ranges(JsonElement score, string path)
    {
        var (scaled, raw, min, max) = (Of(score, "scaled"), Of(score, "raw"), Of(score, "min"), Of(score, "max"));
        if (scaled is < -1 or > 1)
        {
            yield return new($"{path}.scaled", "must be from -1 to 1.", ScoreSection);
        }

        if (min >= max)
        {
            yield return new($"{path}.min", "must be less than \"max\".", ScoreSection);
        }

        if (raw < min || raw > max)
        {
            yield return new($"{path}.raw", "must be from \"min\" to \"max\".", ScoreSection);
        }
    }

    private static double? Of(JsonElement score, string name) => score.TryGetProperty(name, out var value) ? value.GetDouble() : null;
}
