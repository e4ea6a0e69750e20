using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Translations;

/// <summary>
/// Lays a translation over its original, so that the same readers read both: texts come from the translation, ids and everything else from the
/// original. What a reader then takes for a text and finds untranslated it reports; and so it does with what is no text and stands in the translation.
/// </summary>
internal sealed class TranslationOverlay(string language, DiagnosticBag bag)
{
    private const string Id = "id";

    /// <summary>The original with the translation's texts in it.</summary>
    public YamlMap Lay(YamlMap original, YamlMap translation) => Map(original, translation, null);

    /// <summary>The original as it is, where the absence of a whole translation was reported once.</summary>
    public YamlMap Untranslated(YamlMap original) => Map(original, null, null);

    /// <param name="original">The original.</param>
    /// <param name="written">Its translation; null when there is none.</param>
    /// <param name="gap">What to report of a text in it when there is no translation; null for nothing.</param>
    private YamlMap Map(YamlMap original, YamlMap? written, Diagnostic? gap)
    {
        var keys = original.Entries.Select(entry => entry.Key.Value).ToList();
        foreach (var extra in (written?.Entries ?? []).Where(entry => !keys.Contains(entry.Key.Value)))
        {
            bag.Add(LanguageDiagnostics.NotInOriginal(extra.Key.Span, $"key '{extra.Key.Value}'", keys, extra.Key.Value));
        }

        return new YamlMap([.. original.Entries.Select(entry => entry with { Value = Value(entry, written, gap) })], written?.Span ?? original.Span);
    }

    private YamlNode Value(YamlEntry entry, YamlMap? written, Diagnostic? gap)
    {
        var translated = written?.Entries.FirstOrDefault(other => other.Key.Value == entry.Key.Value)?.Value;
        if (entry is { Key.Value: Id, Value: YamlScalar id })
        {
            return id;
        }

        return Node(entry.Value, translated, written is null ? gap : Missing(written, $"'{entry.Key.Value}'"));
    }

    private YamlNode Node(YamlNode original, YamlNode? written, Diagnostic? gap)
    {
        if (written is not null && written.GetType() != original.GetType())
        {
            bag.Add(YamlDiagnostics.WrongKind(written.Span, "The translation", original.Kind, written.Kind, $"Write {original.Kind}."));
            return Node(original, null, null);
        }

        return original switch
        {
            YamlMap map => Map(map, (YamlMap?)written, gap),
            YamlList list => List(list, (YamlList?)written, gap),
            _ => written is null ? (YamlScalar)original with { Gap = gap } : (YamlScalar)written with { IsTranslation = true },
        };
    }

    /// <summary>A list of mappings is translated item by item; one of words as a whole, since languages may differ in how many they need.</summary>
    private YamlList List(YamlList original, YamlList? written, Diagnostic? gap)
    {
        if (original.Items.OfType<YamlMap>().Count() == original.Items.Length)
        {
            return Maps(original, written, gap);
        }

        return written is null || written.Items.IsEmpty
            ? original with { Items = [.. original.Items.Select(item => Node(item, null, gap))] }
            : written with { Items = [.. written.Items.Select(item => item is YamlScalar scalar ? scalar with { IsTranslation = true } : item)] };
    }

    private YamlList Maps(YamlList original, YamlList? written, Diagnostic? gap)
    {
        var maps = original.Items.Cast<YamlMap>().ToList();
        var places = written is null ? [] : maps.Select((map, index) => Find(map, index, written)).ToList();
        foreach (var extra in (written?.Items ?? []).Where(item => !places.Exists(place => ReferenceEquals(place, item))))
        {
            bag.Add(LanguageDiagnostics.NotInOriginal(extra.Span, IdOf(extra) is { } id ? $"item '{id}'" : "item", maps.Select(IdOf).OfType<string>(), IdOf(extra) ?? ""));
        }

        return original with { Items = [.. maps.Select((map, index) => Map(map, written is null ? null : places[index], ItemGap(map, written, gap)))] };
    }

    private Diagnostic? ItemGap(YamlMap map, YamlList? written, Diagnostic? gap) =>
        written is null ? gap : Missing(written, IdOf(map) is { } id ? $"'{id}'" : "every item");

    private static YamlMap? Find(YamlMap map, int index, YamlList written) => IdOf(map) is { } id
        ? written.Items.OfType<YamlMap>().FirstOrDefault(item => IdOf(item) == id)
        : written.Items.ElementAtOrDefault(index) as YamlMap;

    private Diagnostic Missing(YamlNode place, string what) => LanguageDiagnostics.NotTranslated(place.Span, what, language);

    private static string? IdOf(YamlNode node) =>
        (node as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Value == Id)?.Value is YamlScalar id ? id.Value : null;
}
