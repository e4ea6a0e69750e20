using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads words that organisations may say in their own way: from <c>shared/wording.yaml</c>, which declares them, or from a board's file.</summary>
internal static class WordingReader
{
    internal const string Path = "shared/wording.yaml";
    private const string Key = "wording";
    private const int Longest = 200;

    /// <summary>The suite with its wording.</summary>
    public static Suite Read(SharedFiles files, Suite suite)
    {
        if (files.Load(Path) is not { } map)
        {
            return suite;
        }

        map.Require(Key);
        var wording = Pairs(map).ToImmutableSortedDictionary(pair => pair.Id, pair => pair.Words, StringComparer.Ordinal);
        map.End();
        return suite with { Wording = wording, WordingLanguage = files.LanguageOf(Path) };
    }

    /// <summary>What a board says instead: only what the suite declares.</summary>
    public static ImmutableSortedDictionary<string, string> Of(MapReader board, Suite suite)
    {
        var own = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, words, span) in Pairs(board))
        {
            if (suite.Wording.ContainsKey(id))
            {
                own[id] = words;
            }
            else
            {
                board.Bag.Add(ModuleDiagnostics.UnknownReference(span, Key, id, suite.Wording.Keys));
            }
        }

        return own.ToImmutable();
    }

    private static IEnumerable<(string Id, string Words, SourceSpan Span)> Pairs(MapReader map)
    {
        foreach (var (key, value) in map.Pairs(Key))
        {
            map.CheckIsTranslated(value);
            if (value.Value.Length > Longest)
            {
                map.Bag.Add(YamlDiagnostics.TooLong(value.Span, key.Value, value.Value.Length, Longest));
            }
            else if (map.Id(key) is { } id)
            {
                yield return (id, value.Value.Trim(), key.Span);
            }
        }
    }
}
