using ScormBuilder.Tests.Fuzzing;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Properties;

/// <summary>
/// Sources that nobody would write: good ones with changes, and new ones by the grammar of their language. The compiler never throws, answers in
/// time, and says where a fault is. <c>dotnet run --project tests/ScormBuilder.Benchmarks -- fuzz --inputs 100000 --seed 1</c> runs more of them.
/// </summary>
[Collection(nameof(MeasuredAlone))]
public sealed class FuzzTests
{
    private const int Seed = 1;
    private const int Inputs = 2_000;
    private const int FewestCodes = 80;

    [Fact]
    public void Whatever_is_written_compiles_or_is_refused_at_a_place()
    {
        FuzzRun.Faults(Seed, 0, Inputs).ShouldBeEmpty();

        FuzzJudge.Codes.Count.ShouldBeGreaterThan(FewestCodes, "inputs should reach into every reader");
    }

    [Fact]
    public void An_input_is_the_same_again() => FuzzInput.Of(Seed, 7).Text.ShouldBe(FuzzInput.Of(Seed, 7).Text);

    [Fact]
    public void Every_language_is_among_the_seeds() =>
        FuzzCorpus.Seeds.Select(seed => seed.Language).Distinct().Order().ShouldBe(Enum.GetValues<FuzzLanguage>());
}
