using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads <c>shared/glossary.yaml</c>: terms, and abbreviations with what they stand for.</summary>
internal static class GlossaryReader
{
    internal const string Path = "shared/glossary.yaml";

    /// <summary>The suite with its glossary; its sources are read before.</summary>
    public static Suite Read(SharedFiles files, Suite suite)
    {
        if (files.Load(Path) is not { } map)
        {
            return suite;
        }

        var entries = map.Maps("glossary", "The entry").Select(entry => Entry(entry, suite)).OfType<GlossaryEntry>().ToList();
        var read = suite with
        {
            Glossary = SharedFile.ById(entries, "glossary", entry => entry.Id, entry => entry.Span, files.Bag),
            GlossaryLanguage = files.LanguageOf(Path),
            Abbreviations = Abbreviations(map),
            WellKnown = map.Scalars("well-known").Select(name => Abbreviation(name, map)).OfType<string>().ToImmutableSortedSet(StringComparer.Ordinal),
        };
        map.End();
        return read;
    }

    private static GlossaryEntry? Entry(MapReader map, Suite suite)
    {
        var (id, term, definition) = (map.RequiredId(), map.RequiredText("term", 120), map.RequiredText("definition", 1000));
        var entry = new GlossaryEntry
        {
            Id = id ?? "",
            Term = term ?? "",
            Definition = definition ?? "",
            Source = SharedFile.Known(map.OptionalScalar("source"), "source", suite.Sources, map),
            Also = [.. map.Scalars("also").Select(also => also.Value.Trim())],
            Span = map.Span,
        };
        map.End();
        return id is null || term is null || definition is null ? null : entry;
    }

    private static ImmutableSortedDictionary<string, string> Abbreviations(MapReader map)
    {
        var byName = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Pairs("abbreviations"))
        {
            if (Abbreviation(key, map) is { } name)
            {
                map.TakeText(value);
                byName[name] = value.Value.Trim();
            }
        }

        return byName.ToImmutable();
    }

    private static string? Abbreviation(YamlScalar name, MapReader map) =>
        map.Matching(name, "abbreviation", Formats.Abbreviation(), Formats.AbbreviationExample);
}
