using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>Compiles how questions are answered, with the ids that authors gave (xAPI 1.0.3, Data 2.4.4.1 and appendix C).</summary>
internal static class InteractionCompiler
{
    private const string And = "[,]";
    private const string With = "[.]";
    private const string To = "[:]";

    /// <summary>The interaction of a question.</summary>
    /// <param name="versions">The question in each of the module's languages, the module's own first.</param>
    public static Interaction Of(Versions<Question> versions) => versions.Own switch
    {
        TrueFalseQuestion statement => new Interaction("true-false") { CorrectResponses = [.. Right(statement)] },
        OptionQuestion options => Answered("choice", [string.Join(And, Right(options))], Choices(versions)),
        PairingQuestion pairing => Answered(
            "matching",
            [string.Join(And, pairing.Items.Select(item => item.Id + With + item.Target))],
            List("source", versions.As<PairingQuestion>(), question => question.Items, item => item.Id, (item, plain) => plain.Of(item.Text)),
            List("target", versions.As<PairingQuestion>(), question => question.Targets, target => target.Id, (target, _) => target.Text)),
        OrderingQuestion ordering => Answered(
            "sequencing",
            [string.Join(And, ordering.Items.Select(item => item.Id))],
            List("choices", versions.As<OrderingQuestion>(), question => question.Items, item => item.Id, (item, plain) => plain.Of(item.Text))),
        FillInQuestion fillIn => Answered("fill-in", [.. fillIn.Accepted.Select(text => (fillIn.MatchCase ? "{case_matters=true}" : "{case_matters=false}") + text)]),
        NumericQuestion numeric => Answered("numeric", [Number(numeric.From) + To + Number(numeric.To)]),
        _ => new Interaction("other"),
    };

    /// <summary>A scene of a story, where one of several things can be done and none is right.</summary>
    public static Interaction Of(Versions<Scene> versions) => Answered(
        "choice", [], List("choices", versions, scene => scene.Choices, choice => choice.Id, (choice, plain) => plain.Of(choice.Text)));

    private static Interaction Answered(string type, ImmutableArray<string> correct, params ImmutableArray<ComponentList> components) =>
        new(type) { CorrectResponses = correct, Components = components };

    private static IEnumerable<string> Right(OptionQuestion question) => question.Options.Where(option => option.Correct).Select(option => option.Id);

    private static ComponentList Choices(Versions<Question> versions) =>
        List("choices", versions.As<OptionQuestion>(), question => question.Options, option => option.Id, (option, plain) => plain.Of(option.Text));

    private static ComponentList List<T, TPart>(
        string name, Versions<T> versions, Func<T, ImmutableArray<TPart>> parts, Func<TPart, string> id, Func<TPart, PlainText, string> text) =>
        new(name, [.. parts(versions.Own).Select(id).Select(each => new InteractionComponent(each, versions.Map((owner, plain) => text(parts(owner).First(part => id(part) == each), plain))))]);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
