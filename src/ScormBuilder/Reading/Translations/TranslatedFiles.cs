using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Translations;

/// <summary>
/// The files of a module in another language: each stands beside its original, with the language's tag before the ending, as
/// <c>01-welcome.gd.md</c> beside <c>01-welcome.md</c>.
/// </summary>
internal sealed class TranslatedFiles(IFileTree files, OriginalFiles originals, string language, DiagnosticBag bag) : IModuleFiles
{
    private readonly TranslationOverlay overlay = new(language, bag);

    public YamlMap? Yaml(string path)
    {
        var original = originals.Read(path);
        if (Translation(path) is not { } translation)
        {
            return overlay.Untranslated(original);
        }

        return SourceText.Read(files, translation, bag) is { } text && YamlLoader.Load(text, bag) is { } written ? overlay.Lay(original, written) : null;
    }

    public YamlMap? Question(YamlMap written)
    {
        if (written.Find("id") is not YamlScalar id)
        {
            bag.Add(YamlDiagnostics.MissingKey(written.Span, "id", "The question"));
            return null;
        }

        if (originals.ReadQuestion(id.Value) is { } original)
        {
            return overlay.Lay(original, written);
        }

        bag.Add(LanguageDiagnostics.NotInOriginal(id.Span, $"question '{id.Value}'", originals.QuestionIds, id.Value));
        return null;
    }

    public SourceText? Text(string path) => Translation(path) is { } translation ? SourceText.Read(files, translation, bag) : null;

    /// <summary>Path of the translation of a file; null when there is none, which is reported.</summary>
    private string? Translation(string path)
    {
        var translation = TranslationName.Of(path, language);
        if (files.Find(translation) != FileKind.Missing)
        {
            return translation;
        }

        bag.Add(LanguageDiagnostics.NoTranslation(path, translation, language));
        return null;
    }
}
