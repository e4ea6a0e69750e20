using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder lms</c> and <c>--lms</c>: profiles of learning platforms.</summary>
public sealed class LmsTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_package_for_a_platform_carries_its_name_and_what_is_not_confirmed_is_said()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--lms", "turas-learn");

        run.ExitCode.ShouldBe(0);
        workspace.Names("dist").ShouldBe(["one-turas-learn-scorm12.zip"]);
        run.Error.Trim().ShouldBe("The profile 'turas-learn' has 11 choices not confirmed yet: 'scormbuilder lms turas-learn' shows the details.");
    }

    [Fact]
    public async Task A_profile_that_is_confirmed_is_not_remarked_on()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--lms", "safe");

        (run.ExitCode, run.Error).ShouldBe((0, ""));
        workspace.Names("dist").ShouldBe(["one-scorm12.zip"]);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task An_unknown_platform_is_answered_with_its_neighbour_and_the_list(string command)
    {
        var run = await Command.Run(workspace.Path, command, "suite", "--lms", "moodel");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("The profile 'moodel' does not exist. Did you mean 'moodle'? There are: esr, learning-hub, learnpro, moodle, safe, totara, turas-learn.");
        workspace.Names("dist").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_takes_a_platform_too() =>
        (await Command.Run(workspace.Path, "check", "suite", "--lms", "esr")).ExitCode.ShouldBe(0);

    [Fact]
    public async Task All_platforms_are_listed_when_none_is_named()
    {
        var run = await Command.Run(".", "lms");

        run.ExitCode.ShouldBe(0);
        run.Output.ReplaceLineEndings("\n").ShouldContain("\nsafe: Any platform\n");
        run.Output.ShouldContain("turas-learn: Turas Learn (11 choices not confirmed)");
    }

    [Fact]
    public async Task A_platform_is_told_choice_by_choice()
    {
        var run = await Command.Run(".", "lms", "learnpro");

        run.ExitCode.ShouldBe(0);
        run.Output.ReplaceLineEndings("\n").ShouldStartWith("learnpro: learnPro\n  status: full (not confirmed)\n    Nothing public was found");
    }

    [Fact]
    public async Task A_platform_that_there_is_not_cannot_be_told()
    {
        var run = await Command.Run(".", "lms", "mooodle");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("The profile 'mooodle' does not exist. Did you mean 'moodle'?");
    }
}
