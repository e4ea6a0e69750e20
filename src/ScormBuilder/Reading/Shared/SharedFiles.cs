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

    /// <summary>Where the files are.</summary>
    public IFileTree Files => files;

    /// <summary>Where to report.</summary>
    public DiagnosticBag Bag => bag;

    /// <summary>The languages that something is translated into; a translation of nothing, or of what has none, is reported.</summary>
    public IEnumerable<string> Languages()
    {
        var translations = Folders.SelectMany(folder => files.List(folder).Select(name => TreePath.Join(folder, name)))
            .Where(path => path.EndsWith(Ending, StringComparison.Ordinal) && TranslationName.LanguageOf(path) is not null).ToList();
        return translations.Where(HasOriginal).Select(path => TranslationName.LanguageOf(path)!).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The language of what a file says here; null where it is the suite's own.</summary>
    public string? LanguageOf(string path) =>
        language is not null && files.Find(TranslationName.Of(path, language)) != FileKind.Missing ? language : null;

    /// <summary>The mapping in a file; null when there is no such file, or none that can be read, which is reported.</summary>
    public MapReader? Load(string path) => Yaml(path) is { } yaml ? new MapReader(yaml, "The file", bag) : null;

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
