using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>
/// How SCORM 1.2 records an answer to a question: <c>cmi.interactions.n</c> (Run-Time Environment, section 3.4.2: CMIFeedback). A code of one
/// character, 0-9 or a-z, stands for each option in the author's order (R27).
/// </summary>
/// <param name="Type">The standard's type.</param>
/// <param name="Codes">A character for each option or item, and in a second text for each target; none where what was written is sent.</param>
/// <param name="Patterns">Right answers in the type's format; none where the standard has no way to say them.</param>
public sealed record PlayerInteraction(string Type, IReadOnlyList<string> Codes, IReadOnlyList<string> Patterns);

/// <summary>Compiles the interactions of questions.</summary>
internal static class InteractionCompiler
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Digits = "123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Each pattern costs a call to the platform with each answer, and the first is the one that people read.</summary>
    private const int MostPatterns = 5;

    /// <summary>The interaction of a question; null where its answers never leave the page (R29).</summary>
    public static PlayerInteraction? Compile(Question question) => !question.IsKept ? null : question switch
    {
        TrueFalseQuestion statement => Picked("true-false", string.Concat(statement.Options.Select(option => option.Id[0])), statement),
        ScaleQuestion scale => new PlayerInteraction("likert", [Letters[..scale.Options.Length]], []),
        OptionQuestion options => Picked("choice", Letters[..options.Options.Length], options),
        PairingQuestion pairing => Paired(pairing),
        OrderingQuestion ordering => new PlayerInteraction("sequencing", [Letters[..ordering.Items.Length]], [string.Join(',', Letters.Take(ordering.Items.Length))]),
        FillInQuestion fillIn => new PlayerInteraction("fill-in", [], [.. fillIn.Accepted.Take(MostPatterns)]),
        NumericQuestion numeric => new PlayerInteraction("numeric", [], numeric.From == numeric.To ? [numeric.From.ToString(CultureInfo.InvariantCulture)] : []),
        _ => null,
    };

    private static PlayerInteraction Picked(string type, string codes, OptionQuestion question) =>
        new(type, [codes], [string.Join(',', question.Options.Zip(codes).Where(pair => pair.First.Correct).Select(pair => pair.Second))]);

    private static PlayerInteraction Paired(PairingQuestion question)
    {
        var targets = question.Targets.Select(target => target.Id).ToImmutableArray();
        var pairs = question.Items.Select((item, index) => $"{Digits[index]}.{Letters[targets.IndexOf(item.Target)]}");
        return new PlayerInteraction("matching", [Digits[..question.Items.Length], Letters[..targets.Length]], [string.Join(',', pairs)]);
    }
}
