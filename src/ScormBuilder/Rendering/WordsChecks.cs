using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Whether the player can speak a module's languages.</summary>
internal static class WordsChecks
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, bool isRelease)
    {
        foreach (var language in module.Versions.Select(version => version.Language))
        {
            switch (PlayerStrings.StatusOf(language))
            {
                case WordsStatus.Missing:
                    yield return LanguageDiagnostics.NoPlayerWords(module.Span, language);
                    break;
                case WordsStatus.MachineDrafted when isRelease:
                    yield return LanguageDiagnostics.DraftedWords(module.Span, language);
                    break;
            }
        }
    }
}
