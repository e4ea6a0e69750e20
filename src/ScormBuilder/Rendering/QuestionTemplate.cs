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

    /// <summary>What is said after any answer of a kind: each with its name, a label, and the text.</summary>
    protected IEnumerable<(string Result, string Label, RichText Text)> GeneralFeedback => new (string Result, string Label, RichText? Text)[]
    {
        ("correct", Model.Item.IsGraded ? Words["question.after-correct"] : Words["question.after-given"], Model.Item.Feedback.Correct),
        ("partial", Words["question.after-partial"], Model.Item.Feedback.Partial),
        ("incorrect", Words["question.after-incorrect"], Model.Item.Feedback.Incorrect),
    }.Where(said => said.Text is not null).Select(said => (said.Result, said.Label, said.Text!));

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
}
