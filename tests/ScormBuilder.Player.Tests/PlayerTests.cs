namespace ScormBuilder.Player.Tests;

/// <summary>The player's own tests, which are TypeScript and run in Vitest, each as a row here: one command runs everything.</summary>
public sealed class PlayerTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Rows =>
        Vitest.Results.Select(result => new TheoryDataRow<string, string>(result.File, result.Name));

    [Fact]
    public void The_player_has_no_type_error()
    {
        var check = Node.Run("tsc", "--noEmit");

        check.ExitCode.ShouldBe(0, check.Output);
    }

    [Fact]
    public void Vitest_ran_and_found_tests() => Vitest.Fault.ShouldBeNull();

    [Theory(SkipTestWithoutData = false)]
    [MemberData(nameof(Rows))]
    public void A_test_of_the_player_passes(string file, string name)
    {
        var results = Vitest.Results.Where(result => result.File == file && result.Name == name).ToList();

        results.ShouldNotBeEmpty();
        results.ShouldAllBe(result => result.HasPassed, string.Join("\n", results.Select(result => result.Message)));
    }
}
