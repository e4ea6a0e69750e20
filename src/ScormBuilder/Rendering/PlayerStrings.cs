using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ScormBuilder.Rendering;

/// <summary>The player's words in one language, from <c>packaging/player/strings/</c>. A word that the language lacks is English.</summary>
public sealed class PlayerStrings
{
    private const string English = "en";
    private const string InScript = "js.";

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> EnglishTexts = new(() => Load(English)!);

    private readonly string primary;
    private readonly ImmutableSortedDictionary<string, string> texts;

    private PlayerStrings(string primary, ImmutableSortedDictionary<string, string> own)
    {
        this.primary = primary;
        texts = EnglishTexts.Value.Where(word => !Has(own, word.Key)).Concat(own).ToImmutableSortedDictionary(StringComparer.Ordinal);
        ForScript = texts
            .Where(text => text.Key.StartsWith(InScript, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(text => text.Key[InScript.Length..], text => text.Value, StringComparer.Ordinal);
    }

    /// <summary>The words that the player's script needs: those whose key starts with <c>js.</c>, without it.</summary>
    public ImmutableSortedDictionary<string, string> ForScript { get; }

    /// <summary>The text with a key. Asking for one that is not there is a fault of the template.</summary>
    public string this[string key] => texts[key];

    /// <summary>The text with its places <c>{0}</c>, <c>{1}</c> filled. Where a text differs with a number, the first value is that number.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, Text(key, values), values);

    /// <summary>The words for a BCP 47 tag; English where there are none in that language.</summary>
    internal static PlayerStrings For(string language)
    {
        var primary = language.Split('-')[0];
        return Load(primary) is { } own ? new PlayerStrings(primary, own) : new PlayerStrings(English, EnglishTexts.Value);
    }

    private string Text(string key, object[] values) =>
        texts.GetValueOrDefault(key)
        ?? texts.GetValueOrDefault($"{key}.{PluralRules.Category(primary, (int)values[0])}")
        ?? texts[$"{key}.{PluralRules.Other}"];

    /// <summary>Whether a language has a word of the English ones, in whatever forms it counts with.</summary>
    private static bool Has(ImmutableSortedDictionary<string, string> own, string key) =>
        own.ContainsKey(key) || own.ContainsKey($"{key[..(key.LastIndexOf('.') + 1)]}{PluralRules.Other}");

    private static ImmutableSortedDictionary<string, string>? Load(string primary)
    {
        using var stream = typeof(PlayerStrings).Assembly.GetManifestResourceStream($"strings/{primary}.json");
        return stream is null
            ? null
            : JsonSerializer.Deserialize(stream, PlayerStringsJson.Default.DictionaryStringString)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PlayerStringsJson : System.Text.Json.Serialization.JsonSerializerContext;
