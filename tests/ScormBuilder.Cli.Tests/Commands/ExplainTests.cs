using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder explain</c>: the catalogue of diagnostics.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task A_code_is_explained_with_a_wrong_and_a_right_example()
    {
        var run = await Command.Run(".", "explain", "sb206");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("SB206: A key that is missing");
        run.Output.ShouldContain("## Wrong");
        run.Output.ShouldContain("## Right");
        run.Output.ShouldNotContain(" example");
    }

    [Fact]
    public async Task All_codes_are_listed_when_none_is_named()
    {
        var run = await Command.Run(".", "explain");

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n').ShouldContain(line => line.StartsWith("SB611: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_code_is_answered_with_its_neighbour()
    {
        var run = await Command.Run(".", "explain", "SB3O1");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("The code 'SB3O1' does not exist. Did you mean 'SB301'?");
    }
}
