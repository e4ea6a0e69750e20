using System.Collections.Immutable;
using System.Numerics;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>How many bits the answer to a question takes; <c>packaging/player/state/answers.ts</c> fills and reads the same fields.</summary>
internal static class AnswerFields
{
    /// <summary>Most characters of a number that is kept.</summary>
    public const int NumberLength = 12;

    private const int Character = 16;
    private const int Digit = 4;

    /// <summary>Widths in bits: a rank, a mask of ranks, a rank for each item, or characters.</summary>
    public static ImmutableArray<int> Of(Question question) => question switch
    {
        OptionQuestion { TakesSeveral: true } options => [options.Options.Length],
        OptionQuestion options => [WidthOf(options.Options.Length)],
        PairingQuestion pairing => Repeated(WidthOf(pairing.Targets.Length), pairing.Items.Length),
        OrderingQuestion ordering => Repeated(WidthOf(ordering.Items.Length), ordering.Items.Length),
        FillInQuestion fillIn => Repeated(Character, fillIn.Limit),
        NumericQuestion => Repeated(Digit, NumberLength),
        _ => [],
    };

    /// <summary>What the fields depend on: with other options, items or targets an answer means something else.</summary>
    public static string Shape(Question question) => question switch
    {
        OptionQuestion options => Told(question, Sorted(options.Options.Select(option => option.Id))),
        PairingQuestion pairing => Told(question, [.. Sorted(pairing.Items.Select(item => item.Id)), ">", .. Sorted(pairing.Targets.Select(target => target.Id))]),
        OrderingQuestion ordering => Told(question, Sorted(ordering.Items.Select(item => item.Id))),
        FillInQuestion fillIn => Told(question, [fillIn.Limit.ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        _ => Told(question, []),
    };

    /// <summary>Bits for a rank from 1 to a count, and 0 for none.</summary>
    public static int WidthOf(int count) => BitOperations.Log2((uint)count) + 1;

    private static ImmutableArray<int> Repeated(int width, int times) => [.. Enumerable.Repeat(width, times)];

    private static string Told(Question question, ImmutableArray<string> ids) => $"{question.GetType().Name}:{string.Join(',', ids)}";

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
