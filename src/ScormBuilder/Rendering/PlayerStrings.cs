using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ScormBuilder.Rendering;

/// <summary>The player's words in one language, from <c>packaging/player/strings/</c>.</summary>
public sealed class PlayerStrings
{
    private const string InScript = "js.";

    private readonly ImmutableSortedDictionary<string, string> texts;

    private PlayerStrings(ImmutableSortedDictionary<string, string> texts)
    {
        this.texts = texts;
        ForScript = texts
            .Where(text => text.Key.StartsWith(InScript, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(text => text.Key[InScript.Length..], text => text.Value, StringComparer.Ordinal);
    }

    /// <summary>The words that the player's script needs: those whose key starts with <c>js.</c>, without it.</summary>
    public ImmutableSortedDictionary<string, string> ForScript { get; }

    /// <summary>The text with a key. Asking for one that is not there is a fault of the template.</summary>
    public string this[string key] => texts[key];

    /// <summary>The text with its places <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>The words for a BCP 47 tag; English where there are none in that language.</summary>
    internal static PlayerStrings For(string language)
    {
        var primary = language.Split('-')[0];
        using var stream = Open(primary) ?? Open("en")!;
        var texts = JsonSerializer.Deserialize(stream, PlayerStringsJson.Default.DictionaryStringString)!;
        return new PlayerStrings(texts.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static Stream? Open(string primary) =>
        typeof(PlayerStrings).Assembly.GetManifestResourceStream($"strings/{primary}.json");
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PlayerStringsJson : System.Text.Json.Serialization.JsonSerializerContext;
