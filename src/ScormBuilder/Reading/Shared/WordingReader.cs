using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads words that organisations may say in their own way: from <c>shared/wording.yaml</c> or a module, which declare them, or from a board's file.</summary>
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
        var wording = Of(map);
        map.End();
        return suite with { Wording = wording, WordingLanguage = files.LanguageOf(Path) };
    }

    /// <summary>What stands under the key <c>wording</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Of(MapReader map) =>
        Pairs(map).ToImmutableSortedDictionary(pair => pair.Id, pair => pair.Words, StringComparer.Ordinal);

    /// <summary>What a board says instead: only what the suite or one of its modules declares.</summary>
    public static ImmutableSortedDictionary<string, string> Of(MapReader board, Suite suite, SharedFiles files)
    {
        var own = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, words, span) in Pairs(board))
        {
            if (suite.Wording.ContainsKey(id) || IsOfModule(id, files.Files))
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

    /// <summary>Whether a module declares a word. What is wrong with the module is reported where it is read.</summary>
    private static bool IsOfModule(string id, IFileTree files) => files.List("").Select(name => TreePath.Join(name, CourseSource.ModuleFile))
        .Where(path => files.Find(path) == FileKind.File)
        .Any(path => SourceText.Read(files, path, new DiagnosticBag()) is { } text
            && YamlLoader.Load(text, new DiagnosticBag())?.Find(Key) is YamlMap wording && wording.Find(id) is not null);

    private static IEnumerable<(string Id, string Words, SourceSpan Span)> Pairs(MapReader map)
    {
        foreach (var (key, value) in map.Pairs(Key))
        {
            map.TakeText(value);
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
