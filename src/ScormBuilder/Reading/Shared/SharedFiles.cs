using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>The files that modules share, as they stand or with the texts of a translation beside them, as <c>glossary.gd.yaml</c>.</summary>
/// <param name="files">Where they are.</param>
/// <param name="language">Language of the translations; null for the files as they stand.</param>
/// <param name="bag">Where to report.</param>
internal sealed class SharedFiles(IFileTree files, string? language, DiagnosticBag bag)
{
    private const string Ending = ".yaml";

    /// <summary>Files that are the same in every language: sources stand as they were published, wording to avoid is that of one language.</summary>
    private static readonly string[] InOneLanguage = ["shared/sources.yaml", "shared/terms.yaml"];

    private static readonly string[] Folders = ["shared", "boards"];

    private readonly List<(string Path, MapReader Map)> loaded = [];

    /// <summary>Where the files are.</summary>
    public IFileTree Files => files;

    /// <summary>Where to report.</summary>
    public DiagnosticBag Bag => bag;

    /// <summary>What the files that were loaded say to learners as plain text. Sources and wording to avoid are no texts of the suite's own.</summary>
    public ImmutableArray<Passage> Passages => [.. loaded.Where(file => !InOneLanguage.Contains(file.Path)).SelectMany(file => file.Map.Passages)];

    /// <summary>The languages that something is translated into; a translation of nothing, of what has none, or into a language that the suite does not list, is reported.</summary>
    /// <param name="listed">The languages that the suite lists; empty when it lists none.</param>
    public IEnumerable<string> Languages(ImmutableArray<string> listed)
    {
        var inSuite = FolderListing.Read(files, "", bag).Where(name => name.StartsWith("suite.", StringComparison.Ordinal));
        var translations = Folders.SelectMany(folder => FolderListing.Read(files, folder, bag).Select(name => TreePath.Join(folder, name))).Concat(inSuite)
            .Where(path => path.EndsWith(Ending, StringComparison.Ordinal) && TranslationName.LanguageOf(path) is not null).ToList();
        foreach (var path in translations.Where(path => !listed.IsEmpty && !listed.Contains(TranslationName.LanguageOf(path)!)))
        {
            bag.Add(LanguageDiagnostics.NotListed(path, TranslationName.LanguageOf(path)!, "suite"));
        }

        return translations.Where(HasOriginal).Select(path => TranslationName.LanguageOf(path)!).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The language of what a file says here; null where it is the suite's own.</summary>
    public string? LanguageOf(string path) =>
        language is not null && files.Find(TranslationName.Of(path, language)) != FileKind.Missing ? language : null;

    /// <summary>The mapping in a file; null when there is no such file, or none that can be read, which is reported.</summary>
    /// <param name="path">Path of the original file.</param>
    /// <param name="owner">What messages call it.</param>
    public MapReader? Load(string path, string owner = "The file")
    {
        if (Yaml(path) is not { } yaml)
        {
            return null;
        }

        var map = new MapReader(yaml, owner, bag);
        loaded.Add((path, map));
        return map;
    }

    private YamlMap? Yaml(string path)
    {
        if (LanguageOf(path) is not { } translated)
        {
            return Original(path, bag);
        }

        var written = SourceText.Read(files, TranslationName.Of(path, translated), bag) is { } text ? YamlLoader.Load(text, bag) : null;
        return Original(path, new DiagnosticBag()) is { } original && written is not null ? new TranslationOverlay(translated, bag).Lay(original, written) : null;
    }

    private YamlMap? Original(string path, DiagnosticBag faults) =>
        files.Find(path) != FileKind.Missing && SourceText.Read(files, path, faults) is { } text ? YamlLoader.Load(text, faults) : null;

    private bool HasOriginal(string path)
    {
        var original = TranslationName.OriginalOf(path);
        if (InOneLanguage.Contains(original))
        {
            bag.Add(LanguageDiagnostics.InOneLanguage(path));
        }
        else if (files.Find(original) == FileKind.Missing)
        {
            bag.Add(LanguageDiagnostics.NoOriginal(path, original));
        }
        else
        {
            return true;
        }

        return false;
    }
}
