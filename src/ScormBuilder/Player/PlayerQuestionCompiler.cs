using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>Compiles a question into what its player must know.</summary>
internal static class PlayerQuestionCompiler
{
    public static PlayerQuestion Compile(Question question, LmsProfile lms) => Answer(question) with
    {
        Points = question.IsGraded ? question.Points : 0,
        FullOnly = !question.PartialCredit,
        Attempts = question.Attempts,
        Objective = question.Objective,
        Sensitive = !question.IsKept,
        Interaction = lms.Interactions ? InteractionCompiler.Compile(question) : null,
    };

    private static PlayerQuestion Answer(Question question) => question switch
    {
        OptionQuestion options => new PlayerQuestion(question.Id, question.Kind, Ids(options.Options), Ids(options.Options.Where(option => option.Correct)))
        {
            Shuffled = options.Shuffled,
        },
        PairingQuestion pairing => new PlayerQuestion(
            question.Id, question.Kind, [.. pairing.Items.Select(item => item.Id)], [.. pairing.Items.Select(item => $"{item.Id}>{item.Target}")])
        {
            Targets = [.. pairing.Targets.Select(target => target.Id)],
            Shuffled = pairing.Shuffled,
        },
        OrderingQuestion ordering => new PlayerQuestion(question.Id, question.Kind, [.. ordering.Items.Select(item => item.Id)], [.. ordering.Items.Select(item => item.Id)])
        {
            Shuffled = true,
        },
        FillInQuestion fillIn => new PlayerQuestion(question.Id, question.Kind, [], [])
        {
            Accept = fillIn.Accepted,
            MatchCase = fillIn.MatchCase,
            Tolerant = fillIn.TolerateSpelling,
            Limit = fillIn.Limit,
        },
        NumericQuestion numeric => new PlayerQuestion(question.Id, question.Kind, [], []) { From = numeric.From, To = numeric.To, Limit = AnswerFields.NumberLength },
        _ => new PlayerQuestion(question.Id, question.Kind, [], []),
    };

    private static IReadOnlyList<string> Ids(IEnumerable<Option> options) => [.. options.Select(option => option.Id)];
}
