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

    /// <summary>A number as an author writes it, in every culture the same.</summary>
    protected static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
