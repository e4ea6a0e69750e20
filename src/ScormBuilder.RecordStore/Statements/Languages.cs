using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>The languages that a reader wants, best first, by the header Accept-Language (Communication, section 2.1.3).</summary>
internal sealed class Languages
{
    private readonly IReadOnlyList<string> wanted;

    public Languages(string? header)
    {
        var values = StringWithQualityHeaderValue.TryParseList([header ?? ""], out var parsed) ? parsed : [];
        wanted = [.. values.Where(each => each.Quality != 0).OrderByDescending(each => each.Quality ?? 1).Select(each => each.Value.ToString())];
    }

    /// <summary>The same map with the one language that suits best; the first where none is wanted.</summary>
    public JsonObject Choose(JsonObject map)
    {
        var tags = map.Select(entry => entry.Key).ToList();
        var best = wanted.Select(language => tags.Find(tag => Suits(tag, language))).FirstOrDefault(tag => tag is not null) ?? tags.FirstOrDefault();
        return best is null ? [] : new JsonObject { [best] = map[best]?.DeepClone() };
    }

    private static bool Suits(string tag, string language) =>
        language == "*" || tag.Equals(language, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase) || language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);
}
