using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads <c>boards/NAME.yaml</c>: what an organisation that provides the suite changes.</summary>
internal static class BoardReader
{
    private const string Folder = "boards";
    private const string Ending = ".yaml";

    /// <summary>All boards; the suite's contacts are read before.</summary>
    public static ImmutableSortedDictionary<string, Board> Read(SharedFiles files, Suite suite)
    {
        var names = files.Files.List(Folder).Where(name => name.EndsWith(Ending, StringComparison.Ordinal) && name[0] != '.' && TranslationName.LanguageOf(name) is null).ToList();
        if (names.Count > Bounds.Definitions)
        {
            files.Bag.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(CourseSource.SuiteFile), "suite", Folder, names.Count, Bounds.Definitions));
        }

        return names.Take(Bounds.Definitions).Select(name => Board(files, name, suite)).OfType<Board>()
            .ToImmutableSortedDictionary(board => board.Id, board => board, StringComparer.Ordinal);
    }

    private static Board? Board(SharedFiles files, string name, Suite suite)
    {
        var (path, id) = (TreePath.Join(Folder, name), name[..^Ending.Length]);
        if (!MapReader.IdPattern().IsMatch(id))
        {
            files.Bag.Add(FileDiagnostics.BadFileName(SourceSpan.StartOf(path), name, "nhs-example.yaml"));
            return null;
        }

        return files.Load(path) is { } map ? Board(map, id, suite, files.LanguageOf(path)) : null;
    }

    private static Board Board(MapReader map, string id, Suite suite, string? language)
    {
        var accessibility = map.OptionalMap("accessibility", "The key 'accessibility'");
        var board = new Board(id, map.RequiredText("title", 255) ?? "", accessibility?.OptionalText("contact", 1000), ContactReader.List(map, language), map.Span);
        accessibility?.End();
        map.End();
        var known = suite.Contacts.Select(contact => contact.Id).ToList();
        foreach (var contact in board.Contacts.Where(contact => !known.Contains(contact.Id)))
        {
            map.Bag.Add(ModuleDiagnostics.UnknownReference(contact.Span, "contact", contact.Id, known));
        }

        return board;
    }
}
