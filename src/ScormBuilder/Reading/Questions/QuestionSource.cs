using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>A question as it was found: its keys, and what reads the Markdown in them.</summary>
internal sealed record QuestionSource(MapReader Map, MarkdownReader Markdown)
{
    private static readonly string[] Orders = ["fixed", "shuffled"];

    /// <summary>True when <c>order</c> asks for an order of the learner's own.</summary>
    public bool Shuffled() => Map.OneOf(Map.OptionalScalar("order"), "order", Orders) == 1;

    /// <summary>The image that a key has: its <c>src</c> and <c>alt</c>.</summary>
    public Picture? Image(string key)
    {
        if (Map.OptionalMap(key, "The image") is not { } map)
        {
            return null;
        }

        var (src, alt) = (map.RequiredNote("src", 255), map.RequiredText("alt", 1000));
        map.End();
        return src is null || alt is null ? null : new Picture(src, alt, map.Span);
    }

    /// <summary>The options under a key.</summary>
    public ImmutableArray<Option> Options() => Items("options", "The option", OptionReader.Option);

    /// <summary>The items under a key that must be there; those that cannot be read are reported and left out.</summary>
    public ImmutableArray<T> Items<T>(string key, string owner, Func<MapReader, MarkdownReader, T?> read)
        where T : class
    {
        Map.Require(key);
        return Map.Maps(key, owner).Select(item => read(item, Markdown)).OfType<T>().ToImmutableArray();
    }
}
