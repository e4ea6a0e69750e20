using System.Collections.Concurrent;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Many inputs, one after the other; faults with the smallest input that shows them.</summary>
internal static class FuzzRun
{
    /// <summary>Of so many inputs one is made into packages too.</summary>
    private const int Made = 8;

    /// <summary>Faults of the inputs with numbers in a range, each kind once, as texts that say how to see them again.</summary>
    public static IReadOnlyList<string> Faults(int seed, int first, int count)
    {
        WarmUp();
        var found = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var (input, makes) = (FuzzInput.Of(seed, number), number % Made == 0);
            if (FuzzJudge.Fault(input, makes) is { } fault && found.TryAdd(fault.Split(':')[0], ""))
            {
                var smallest = FuzzShrinker.Shrunk(input, fault, makes);
                found[fault.Split(':')[0]] =
                    FormattableString.Invariant($"seed {seed}, input {number} ({input.Seed.Name}, {input.Seed.Path}): {FuzzJudge.Fault(smallest, makes) ?? fault}\n----\n{smallest.Text}\n----");
            }
        });
        return [.. found.Values.Order(StringComparer.Ordinal)];
    }

    /// <summary>The first inputs of a process wait for its start: the bound is for what follows.</summary>
    private static void WarmUp()
    {
        foreach (var seed in FuzzCorpus.Seeds)
        {
            FuzzJudge.Fault(new FuzzInput(seed, seed.Text), makes: true);
        }
    }
}
