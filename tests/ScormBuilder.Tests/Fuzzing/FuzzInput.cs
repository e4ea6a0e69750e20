namespace ScormBuilder.Tests.Fuzzing;

/// <summary>A source with one file changed.</summary>
internal sealed record FuzzInput(FuzzSeed Seed, string Text)
{
    /// <summary>In every so many inputs the text is written by a grammar, in the others a good one is changed.</summary>
    private const int Written = 4;

    /// <summary>The input of a number: the same for the same seed, whatever was made before.</summary>
    public static FuzzInput Of(int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        var origin = FuzzCorpus.Seeds[random.Next(FuzzCorpus.Seeds.Count)];
        var text = random.Next(Written) == 0 ? new FuzzGrammar(random).Of(origin.Language) : new FuzzMutation(random).Of(origin);
        return new FuzzInput(origin, text);
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) ^ (number * 7919) ^ (number << 13));
}
