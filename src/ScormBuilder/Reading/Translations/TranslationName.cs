using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Translations;

/// <summary>How the file of a translation is named, and whether each has its place.</summary>
internal static class TranslationName
{
    /// <summary>Path of the translation of a file, whether it is there or not.</summary>
    public static string Of(string path, string language)
    {
        var ending = path.LastIndexOf('.');
        return $"{path[..ending]}.{language}{path[ending..]}";
    }

    /// <summary>The language in a file's name; null when it names none, so that the file is an original.</summary>
    public static string? LanguageOf(string path)
    {
        var parts = path[(path.LastIndexOf('/') + 1)..].Split('.');
        return parts.Length > 2 && Languages.IsKnown(parts[^2]) ? parts[^2] : null;
    }

    /// <summary>Path of the file that a translation translates, whether it is there or not.</summary>
    public static string OriginalOf(string path)
    {
        var tag = LanguageOf(path)!;
        return path.Remove(path.LastIndexOf('.') - tag.Length - 1, tag.Length + 1);
    }

    /// <summary>Reports translations into a language that the module does not list, and those of nothing.</summary>
    public static void Check(IFileTree files, IEnumerable<string> translations, ImmutableArray<string> languages, DiagnosticBag bag)
    {
        foreach (var path in translations)
        {
            var language = LanguageOf(path)!;
            var original = OriginalOf(path);
            if (!languages.Contains(language))
            {
                bag.Add(LanguageDiagnostics.NotListed(path, language, "module"));
            }
            else if (files.Find(original) == FileKind.Missing)
            {
                bag.Add(LanguageDiagnostics.NoOriginal(path, original));
            }
        }
    }
}
