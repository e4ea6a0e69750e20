using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Rules of questions that are answered by picking.</summary>
internal static class OptionRules
{
    /// <summary>Options are marked 0-9a-z in SCORM 1.2's interactions, and a learner reads no more than this with profit.</summary>
    private const int MostOptions = 20;

    public static IEnumerable<Diagnostic> Check(OptionQuestion question) =>
        Count(question)
            .Concat(Duplicates.In(question.Options, "option", option => option.Id, option => option.Span))
            .Concat(question.TakesSeveral ? SomeCorrect(question) : question.IsGraded ? OneCorrect(question) : [])
            .Concat(question is HotspotQuestion or SelectWordsQuestion ? [] : SameTexts.Check(question))
            .Concat(question is HotspotQuestion hotspot ? Areas(hotspot) : []);

    private static IEnumerable<Diagnostic> Count(OptionQuestion question)
    {
        if (question.Options.Length is < 2 or > MostOptions)
        {
            yield return QuestionDiagnostics.OptionCount(question.Span, question.Id, question.Options.Length, question is HotspotQuestion ? "region" : question is SelectWordsQuestion ? "word" : "option", MostOptions);
        }
    }

    private static IEnumerable<Diagnostic> OneCorrect(OptionQuestion question)
    {
        var correct = question.Options.Count(option => option.Correct);
        if (correct != 1)
        {
            yield return QuestionDiagnostics.OneCorrect(question.Span, question.Id, correct);
        }
    }

    private static IEnumerable<Diagnostic> SomeCorrect(OptionQuestion question)
    {
        var correct = question.Options.Count(option => option.Correct);
        if (correct == 0)
        {
            yield return QuestionDiagnostics.NoneCorrect(question.Span, question.Id);
        }
        else if (correct == question.Options.Length && correct > 1)
        {
            yield return QuestionDiagnostics.EverythingCorrect(question.Span, question.Id);
        }
    }

    private static IEnumerable<Diagnostic> Areas(HotspotQuestion question) =>
        question.Options.Zip(question.Areas)
            .Where(region => region.Second is not { Width: > 0, Height: > 0 } area || area.Left + area.Width > 100 || area.Top + area.Height > 100)
            .Select(region => QuestionDiagnostics.OutsideImage(region.First.Span, region.First.Id));
}
