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
    private const string Folder = Model.Board.Folder;
    private const string Page = ".md";
    private const string Ending = ".yaml";

    /// <summary>All boards; the suite's contacts are read before.</summary>
    public static ImmutableSortedDictionary<string, Board> Read(SharedFiles files, Suite suite)
    {
        var names = FolderListing.Read(files.Files, Folder, files.Bag).Where(name => name.EndsWith(Ending, StringComparison.Ordinal) && name[0] != '.' && TranslationName.LanguageOf(name) is null).ToList();
        if (names.Count > Bounds.Definitions)
        {
            files.Bag.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(CourseSource.SuiteFile), "suite", Folder, names.Count, Bounds.Definitions));
        }

        foreach (var page in FolderListing.Read(files.Files, Folder, files.Bag).Where(name => name.EndsWith(Page, StringComparison.Ordinal) && TranslationName.LanguageOf(name) is null && !names.Contains(name[..^Page.Length] + Ending)))
        {
            files.Bag.Add(FileDiagnostics.FileMissing(SourceSpan.StartOf(TreePath.Join(Folder, page)), TreePath.Join(Folder, page[..^Page.Length] + Ending), null));
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

        return files.Load(path) is { } map ? Board(map, id, suite, files) with { PagePath = PageOf(files, id) } : null;
    }

    private static Board Board(MapReader map, string id, Suite suite, SharedFiles files)
    {
        var language = files.LanguageOf(TreePath.Join(Folder, id + Ending));
        var accessibility = map.OptionalMap("accessibility", "The key 'accessibility'");
        var board = new Board(id, map.RequiredText("title", 255) ?? "", accessibility?.OptionalText("contact", 1000), ContactReader.List(map, "contacts", language), map.Span)
        {
            AddedContacts = ContactReader.List(map, "add-contacts", language),
            Language = language,
            Wording = WordingReader.Of(map, suite, files),
            Logo = Logo(map.OptionalMap("logo", "The board's logo")),
        };
        accessibility?.End();
        map.End();
        var known = suite.Contacts.Select(contact => contact.Id).ToList();
        foreach (var contact in board.Contacts.Where(contact => !known.Contains(contact.Id)))
        {
            map.Bag.Add(ModuleDiagnostics.UnknownReplacement(contact.Span, contact.Id, known));
        }

        foreach (var contact in board.AddedContacts.Where(contact => known.Contains(contact.Id)))
        {
            map.Bag.Add(ModuleDiagnostics.AddedTwice(contact.Span, contact.Id));
        }

        return board;
    }

    private static Picture? Logo(MapReader? map)
    {
        if (map is null)
        {
            return null;
        }

        var (source, alt) = (map.RequiredNote("src", 255), map.RequiredText("alt", 200));
        map.End();
        return source is null || alt is null ? null : new Picture(source, alt, map.Span);
    }

    private static string? PageOf(SharedFiles files, string id) =>
        TreePath.Join(Folder, id + Page) is var path && files.Files.Find(path) != FileKind.Missing ? path : null;
}
