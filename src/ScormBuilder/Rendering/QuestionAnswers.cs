using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The questions of a page or a check that have an answer or feedback, with the number that each has there.</summary>
/// <param name="Title">The title of the page or the check.</param>
/// <param name="Count">How many questions there are, with those that have no answer.</param>
/// <param name="Questions">Those that have one.</param>
public sealed record QuestionAnswers(string Title, int Count, IReadOnlyList<(Question Question, int Number)> Questions)
{
    /// <summary>Whether there is anything to say of a question once it is answered.</summary>
    public static bool Exist(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.IsGraded || question is FreeTextQuestion { ModelAnswer: not null }
            || question.Feedback is { Correct: not null } or { Partial: not null } or { Incorrect: not null } or { IncorrectLast: not null };
    }

    /// <summary>The pages of a module that have such questions, then its checks.</summary>
    public static IEnumerable<QuestionAnswers> In(CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.Pages.Select(page => Read(page.Title, ModuleParts.Blocks(page).OfType<QuestionBlock>().Select(block => block.Question)))
            .Concat(module.Checks.Select(check => Read(check.Title, check.AllQuestions)))
            .Where(place => place.Questions.Count > 0);
    }

    private static QuestionAnswers Read(string title, IEnumerable<Question> questions)
    {
        var all = questions.Select((question, index) => (Question: question, Number: index + 1)).ToList();
        return new QuestionAnswers(title, all.Count, all.Where(one => Exist(one.Question)).ToList());
    }
}
