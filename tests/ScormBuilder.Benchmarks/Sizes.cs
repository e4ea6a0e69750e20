using System.Collections.Immutable;

namespace ScormBuilder.Benchmarks;

/// <summary>How much a run measures.</summary>
/// <param name="Runs">Runs of a short measurement; the median or the least counts.</param>
/// <param name="RunsOfLongOnes">Runs of a measurement that takes seconds.</param>
/// <param name="Modules">Modules in the suite that is built.</param>
/// <param name="CheckedModules">Modules in the suite that is checked beside bare parsing.</param>
/// <param name="GrowingSuites">Numbers of modules in the suites that show how checking grows.</param>
/// <param name="VideoBytes">The length of the video in the module that has one.</param>
/// <param name="Inputs">Inputs for the fuzzer.</param>
/// <param name="Published">Whether the command is measured as it is published too, which takes a C compiler.</param>
internal sealed record Sizes(
    int Runs, int RunsOfLongOnes, int Modules, int CheckedModules, ImmutableArray<int> GrowingSuites, long VideoBytes, int Inputs, bool Published)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The sizes of the figures in the guide.</summary>
    public static Sizes Full { get; } = new(7, 3, 100, 12, [10, 100, 1000], 500 * Megabyte, 100_000, Published: true);

    /// <summary>The least that goes through every line, for the tests: nothing can be read from its figures.</summary>
    public static Sizes Small { get; } = new(1, 1, 2, 1, [1, 2], Megabyte, 2, Published: false);
}
