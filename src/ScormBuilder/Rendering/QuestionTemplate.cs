using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What the template of every kind of question inherits: the parts that all kinds share.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class QuestionTemplate<T> : ModuleTemplate<T>
    where T : Question
{
    /// <summary>The player's words.</summary>
    protected PlayerStrings Words => Model.Module.Strings;

    /// <summary>Id, in the document, of something that belongs to the question.</summary>
    protected string IdOf(string part, string id) => $"{part}_{Model.Item.Id}_{id}";

    /// <summary>Shows a template of <c>question/</c>, or of another folder, that takes any kind.</summary>
    protected Task Shared(string template) => Include(template, new View<Question>(Model.Item, Model.Module));

    /// <summary>What is said after answers: each with the results that it is said to, a label, and the text.</summary>
    /// <remarks>A result of the last attempt ends in <c>-last</c>. A text is said to the results that have none of their own.</remarks>
    protected IEnumerable<(string Results, string Label, RichText Text)> GeneralFeedback => new (string Results, string Label, RichText? Text)[]
    {
        ("correct correct-last given given-last", Model.Item.IsGraded ? Words["question.after-correct"] : Words["question.after-given"], Model.Item.Feedback.Correct),
        ("partial partial-last", Words["question.after-partial"], Model.Item.Feedback.Partial),
        (Wrong("") + (Model.Item.Feedback.IncorrectLast is null ? " " + Wrong("-last") : ""), Words["question.after-incorrect"], Model.Item.Feedback.Incorrect),
        (Wrong("-last"), Words["question.after-incorrect-last"], Model.Item.Feedback.IncorrectLast),
    }.Where(said => said.Text is not null).Select(said => (said.Results, said.Label, said.Text!));

    /// <summary>Whether there is anything to say of the question once it is answered.</summary>
    protected bool HasAnswer => QuestionAnswers.Exist(Model.Item);

    /// <summary>What an option says. The options of a true or false statement have words of the player.</summary>
    protected Task OptionText(Option option)
    {
        if (Model.Item is not TrueFalseQuestion)
        {
            return Part(option.Text);
        }

        Write(option.Id == "true" ? Words["true-false.true"] : Words["true-false.false"]);
        return Task.CompletedTask;
    }

    /// <summary>True where the module's language writes a comma before a fraction.</summary>
    protected bool HasDecimalComma => Languages.HasDecimalComma(Model.Module.Module.Language);

    /// <summary>A number that shows how the module's language writes one.</summary>
    protected string NumberExample => HasDecimalComma ? "1\u00a0234,5" : "1,234.5";

    /// <summary>A number as the module's language writes it, without marks between thousands.</summary>
    protected string Written(decimal number)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        return HasDecimalComma ? written.Replace('.', ',') : written;
    }

    private string Wrong(string attempt) => Model.Item.Feedback.Partial is null ? $"incorrect{attempt} partial{attempt}" : $"incorrect{attempt}";
}
