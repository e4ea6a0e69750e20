using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder targets</c> and <c>--target</c>: kinds of package.</summary>
public sealed class TargetsTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Each_target_is_listed_with_its_standard_and_what_it_keeps()
    {
        var run = await Command.Run(".", "targets");

        run.ExitCode.ShouldBe(0);
        var lines = run.Output.ReplaceLineEndings("\n");
        lines.ShouldContain("scorm12: SCORM 1.2\n  state: up to 4,096 characters\n  ");
        lines.ShouldContain("scorm2004-4: SCORM 2004 4th Edition\n  state: up to 64,000 characters\n  ");
        CourseCompiler.Targets.ShouldAllBe(target => lines.Contains($"{target}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_target_may_be_repeated_and_is_built_once()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--target", "scorm2004-4", "--target", "scorm12", "--target", "scorm12");

        run.ExitCode.ShouldBe(0, run.All);
        workspace.Names("dist").ShouldBe(["one-scorm12.zip", "one-scorm2004-4.zip"]);
    }

    [Fact]
    public async Task All_builds_every_target()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--target", "all");

        run.ExitCode.ShouldBe(0, run.All);
        workspace.Names("dist").ShouldBe(CourseCompiler.Targets.Select(target => $"one-{target}.zip").Append("xapi-profile.jsonld").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_check_takes_targets_too() =>
        (await Command.Run(workspace.Path, "check", "suite", "--target", "all")).ExitCode.ShouldBe(0);

    [Fact]
    public async Task A_target_that_there_is_not_is_refused()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--target", "scorm13");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("scorm2004-4");
        workspace.Names("dist").ShouldBeEmpty();
    }
}
