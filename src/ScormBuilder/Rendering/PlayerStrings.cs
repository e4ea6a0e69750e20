using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>How far the player's words in a language have come.</summary>
internal enum WordsStatus
{
    /// <summary>There are none.</summary>
    Missing,

    /// <summary>Drafted by a machine.</summary>
    MachineDrafted,

    /// <summary>The source, or reviewed by a speaker.</summary>
    Reviewed,
}

/// <summary>The player's words in one language, from <c>packaging/player/strings/</c>. A word that the language lacks is English, and marked so.</summary>
public sealed class PlayerStrings
{
    private const string English = "en";
    private const string InScript = "js.";
    private const string OfRoutes = "route.";
    private const string Status = "_status";
    private const char InSetting = '@';

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> EnglishTexts = new(() => Load(English)!);

    private readonly string language;
    private readonly ImmutableSortedDictionary<string, string> own;
    private readonly ImmutableSortedDictionary<string, string> english;

    private PlayerStrings(string language, ImmutableSortedDictionary<string, string> own, ImmutableSortedDictionary<string, string> english)
    {
        (this.language, this.own, this.english) = (language, own, english);
        ForRoute = english.Where(word => !Has(own, word.Key)).Concat(own)
            .Where(text => text.Key.StartsWith(InScript, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(text => text.Key[InScript.Length..], text => text.Value, StringComparer.Ordinal);
        ForScript = ForRoute.RemoveRange(ForRoute.Keys.Where(key => key.StartsWith(OfRoutes, StringComparison.Ordinal)));
    }

    /// <summary>The words that the player's script needs: those whose key starts with <c>js.</c>, without it.</summary>
    public ImmutableSortedDictionary<string, string> ForScript { get; }

    /// <summary>The same, with those that only packages of several modules need.</summary>
    public ImmutableSortedDictionary<string, string> ForRoute { get; }

    /// <summary>The text with a key. Asking for one that is not there is a fault of the template.</summary>
    public string this[string key] => own.GetValueOrDefault(key) ?? EnglishWords.Marked(english[key]);

    /// <summary>The text with its places <c>{0}</c>, <c>{1}</c> filled. Where a text differs with a number, the first value is that number.</summary>
    public string Format(string key, params object[] values) =>
        Text(own, language, key, values) ?? EnglishWords.Marked(Text(english, English, key, values)!);

    /// <summary>The words for a BCP 47 tag, as they hold in a setting; English where there are none in that language.</summary>
    internal static PlayerStrings For(string tag, Setting setting = Setting.Platform)
    {
        var code = Languages.CodeOf(tag);
        var own = Load(code) ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return new PlayerStrings(code, In(setting, own), In(setting, EnglishTexts.Value));
    }

    /// <summary>How far the words for a BCP 47 tag have come.</summary>
    internal static WordsStatus StatusOf(string tag) => Load(Languages.CodeOf(tag)) switch
    {
        null => WordsStatus.Missing,
        var words => words[Status] == "machine-drafted" ? WordsStatus.MachineDrafted : WordsStatus.Reviewed,
    };

    /// <summary>
    /// The words that hold in a setting, under their general keys. Where English has a word of the setting's own and the language does not have it
    /// yet, the general one would be untrue: it goes.
    /// </summary>
    private static ImmutableSortedDictionary<string, string> In(Setting setting, ImmutableSortedDictionary<string, string> all)
    {
        var words = all.RemoveRange(all.Keys.Where(key => key.Contains(InSetting, StringComparison.Ordinal)));
        foreach (var ending in setting.Endings().Reverse())
        {
            var special = EnglishTexts.Value.Keys.Where(key => key.EndsWith(ending, StringComparison.Ordinal)).Select(key => key[..^ending.Length]);
            words = words.RemoveRange(special).SetItems(special.Where(key => all.ContainsKey(key + ending)).Select(key => KeyValuePair.Create(key, all[key + ending])));
        }

        return words;
    }

    private static string? Text(ImmutableSortedDictionary<string, string> texts, string language, string key, object[] values)
    {
        var text = texts.GetValueOrDefault(key)
            ?? (values is [int count, ..] ? texts.GetValueOrDefault($"{key}.{PluralRules.Category(language, count)}") : null)
            ?? texts.GetValueOrDefault($"{key}.{PluralRules.Other}");
        return text is null ? null : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    /// <summary>Whether a language has a word of the English ones, in whatever forms it counts with.</summary>
    private static bool Has(ImmutableSortedDictionary<string, string> own, string key) =>
        own.ContainsKey(key) || own.ContainsKey($"{key[..(key.LastIndexOf('.') + 1)]}{PluralRules.Other}");

    private static ImmutableSortedDictionary<string, string>? Load(string code)
    {
        using var stream = typeof(PlayerStrings).Assembly.GetManifestResourceStream($"strings/{code}.json");
        return stream is null
            ? null
            : JsonSerializer.Deserialize(stream, PlayerStringsJson.Default.DictionaryStringString)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PlayerStringsJson : System.Text.Json.Serialization.JsonSerializerContext;
