using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>
/// Measures the difficulty of a page: Flesch's reading ease of its running text (R. Flesch, A new readability yardstick, 1948).
/// </summary>
internal static class Readability
{
    /// <summary>His sample; fewer words say little.</summary>
    private const int FewestWords = 100;

    /// <param name="writing">The text that is read in one go.</param>
    /// <param name="lowest">The reading ease that it should not go below.</param>
    public static IEnumerable<Diagnostic> Check(Writing writing, int lowest)
    {
        if (writing.HardToRead is null && EaseOf(writing) is { } ease && ease < lowest)
        {
            yield return WordingDiagnostics.HardToRead(writing.Span, ease, lowest);
        }
    }

    /// <summary>The reading ease of a writing; null where it has too few words to say.</summary>
    public static int? EaseOf(Writing writing)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var (_, sentence) in writing.Sentences.Where(found => IsRunningText(found.Passage)))
        {
            sentences++;
            words += sentence.Words;
            syllables += sentence.Syllables;
        }

        return words < FewestWords ? null : Ease(sentences, words, syllables);
    }

    private static int Ease(int sentences, int words, int syllables) =>
        (int)Math.Round(206.835 - (1.015 * words / sentences) - (84.6 * syllables / words), MidpointRounding.AwayFromZero);

    private static bool IsRunningText(Passage passage) => passage.Kind is PassageKind.Paragraph or PassageKind.ListItem;
}
