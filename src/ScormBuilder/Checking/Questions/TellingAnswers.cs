using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Right answers that give themselves away over a module: by standing in the same place, or by being the longest.</summary>
internal static class TellingAnswers
{
    /// <summary>With fewer questions it can be chance.</summary>
    private const int FewestQuestions = 6;

    /// <summary>
    /// The highest share of right answers at one place. With three options, chance alone brings 80% to one place in fewer than 2
    /// of 100 modules.
    /// </summary>
    private const int MostPerCent = 80;

    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var questions = ModuleParts.Questions(module).OfType<ChoiceQuestion>()
            .Where(question => question.Options.Length > 2 && question.Options.Count(option => option.Correct) == 1).ToList();
        return SamePlace([.. questions.Where(question => !question.Shuffled)]).Concat(Longest(questions));
    }

    private static IEnumerable<Diagnostic> SamePlace(List<ChoiceQuestion> questions) => questions
        .GroupBy(PlaceOfRight)
        .Where(place => IsTelling(place.Count(), questions.Count))
        .Select(place => QuestionDiagnostics.RightInSamePlace(place.First().Span, place.Key + 1, place.Count(), questions.Count));

    private static IEnumerable<Diagnostic> Longest(List<ChoiceQuestion> questions)
    {
        var longest = questions.Where(IsRightLongest).ToList();
        if (IsTelling(longest.Count, questions.Count))
        {
            yield return QuestionDiagnostics.RightIsLongest(longest[0].Span, longest.Count, questions.Count);
        }
    }

    private static bool IsTelling(int count, int questions) => questions >= FewestQuestions && count * 100 >= questions * MostPerCent;

    private static int PlaceOfRight(ChoiceQuestion question) => question.Options.TakeWhile(option => !option.Correct).Count();

    private static bool IsRightLongest(ChoiceQuestion question)
    {
        var right = Length(question.Options.Single(option => option.Correct));
        return question.Options.All(option => option.Correct || Length(option) < right);
    }

    private static int Length(Option option) => option.Text.Passages.Sum(passage => passage.Text.Length);
}
