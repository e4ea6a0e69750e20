using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Sentences that nobody can keep in mind. Those of others, in quotations, stay as they are.</summary>
internal static class LongSentences
{
    private const int MostWords = 35;

    public static IEnumerable<Diagnostic> Check(Writing writing) => writing.Sentences
        .Where(found => found.Sentence.Words > MostWords && found.Passage.Kind != PassageKind.Quotation)
        .Select(found => WordingDiagnostics.LongSentence(found.Passage.PlaceOf(found.Sentence.Start), found.Sentence.Words, MostWords));
}
