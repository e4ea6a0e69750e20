using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Sentences that nobody can keep in mind. Those of others, in quotations, stay as they are.</summary>
internal static class LongSentences
{
    private const int MostWords = 35;

    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        passage.Kind == PassageKind.Quotation
            ? []
            : Sentences.In(passage.Text)
                .Where(sentence => sentence.Words > MostWords)
                .Select(sentence => WordingDiagnostics.LongSentence(passage.PlaceOf(sentence.Start), sentence.Words, MostWords));
}
