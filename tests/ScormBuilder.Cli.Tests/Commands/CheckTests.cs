using System.Diagnostics;
using System.Text.Json;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder check</c>: says what a build would say, and writes nothing.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Page = "suite/one/pages/01-welcome.md";

    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_suite_without_faults_ends_with_0_and_writes_nothing()
    {
        var run = await Command.Run(workspace.Path, "check", "suite");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.Trim().ShouldBe("2 modules checked, 0 errors, 0 warnings.");
        workspace.Names(".").ShouldBe(["suite"]);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task It_reports_what_a_build_reports(string format)
    {
        workspace.With(Page, "---\ntitle: Welcome\n---\n# One\n\n[a](javascript:b)\n");

        var check = await Command.Run(workspace.Path, "check", "suite", "--format", format);
        var build = await Command.Run(workspace.Path, "build", "suite/one", "--format", format);

        check.ExitCode.ShouldBe(1);
        (check.All.Contains("SB304", StringComparison.Ordinal) && check.All.Contains("SB306", StringComparison.Ordinal)).ShouldBeTrue(check.All);
        check.Error.ShouldBe(build.Error);
        if (format is "sarif" or "github")
        {
            check.Output.ShouldBe(build.Output);
        }
    }

    [Fact]
    public async Task A_release_refuses_a_draft()
    {
        workspace.With("suite/one/module.yaml", (await File.ReadAllTextAsync(workspace.File("suite/one/module.yaml"), TestContext.Current.CancellationToken)).Replace("released", "draft", StringComparison.Ordinal));

        (await Command.Run(workspace.Path, "check", "suite")).ExitCode.ShouldBe(0);
        (await Command.Run(workspace.Path, "check", "suite", "--release")).Error.ShouldContain("SB407");
    }

    [Fact]
    public async Task The_budget_lists_what_costs_most_first()
    {
        workspace.With(Page, "---\ntitle: Welcome\n---\n```question\nid: why\nkind: choice\nprompt: Why?\noptions:\n  - id: a\n    text: A\n    correct: true\n  - id: b\n    text: B\n```\n");

        var run = await Command.Run(workspace.Path, "check", "suite/one", "--budget");

        run.ExitCode.ShouldBe(0, run.All);
        run.Output.ShouldMatch(@"\Asuite/one: [0-9]+ of 4,096 characters \(scorm12\)\r?\nsuite/one: [0-9]+ of 64,000 characters \(scorm2004-3\)\r?\n(suite/one: .*\n)* +[0-9]+ bits  learner/module\r?\n +[0-9]+ bits  question/why\r?\n +[0-9]+ bits  page/welcome\r?\n1 module checked, 0 errors, 0 warnings\.\r?\n\z");
    }

    [Fact]
    public async Task The_budget_as_JSON_has_the_same_figures()
    {
        var run = await Command.Run(workspace.Path, "check", "suite", "--budget", "--format", "json");

        var modules = JsonDocument.Parse(run.Output).RootElement.GetProperty("modules");
        modules.GetArrayLength().ShouldBe(2);
        modules[0].GetProperty("path").GetString().ShouldBe("suite/one");
        modules[0].GetProperty("targets")[0].GetProperty("target").GetString().ShouldBe("scorm12");
        modules[0].GetProperty("targets")[0].GetProperty("limit").GetInt32().ShouldBe(4096);
        modules[0].GetProperty("targets")[0].GetProperty("characters").GetInt32().ShouldBeInRange(2, 100);
        modules[0].GetProperty("items")[0].GetProperty("id").GetString().ShouldBe("learner/module");
        modules[0].GetProperty("items")[0].GetProperty("bits").GetInt32().ShouldBeGreaterThan(24);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere")]
    [InlineData("check", "nowhere", "--watch")]
    [InlineData("check", "suite", "--budget", "--format", "sarif")]
    [InlineData("check", "suite", "--out", "dist")]
    public async Task A_wrong_command_is_told_and_ends_with_2(params string[] arguments)
    {
        var run = await Command.Run(workspace.Path, arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Watching_checks_again_after_a_change_and_after_the_folder_was_gone_and_ends_with_130()
    {
        using var process = Process.Start(Command.Start(workspace.Path, "check", "suite/one", "--watch"))!;
        try
        {
            (await Line(process)).ShouldBe("1 module checked, 0 errors, 0 warnings.");
            await Watching(process);
            workspace.With(Page, "no title\n");
            (await Line(process)).ShouldBe("1 module checked, 1 error, 0 warnings.");

            await Watching(process);
            Directory.Move(workspace.File("suite"), workspace.File("away"));
            await Said(process, "The folder 'suite/one' does not exist");

            await Watching(process);
            Directory.Move(workspace.File("away"), workspace.File("suite"));
            (await Line(process)).ShouldBe("1 module checked, 1 error, 0 warnings.");

            await Watching(process);
            Signals.Send(process, Signals.Interrupt);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(130);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task<string?> Line(Process process) =>
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken);

    private static Task Watching(Process process) => Said(process, "Watching for changes");

    private static async Task Said(Process process, string start)
    {
        while (!(await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken)).ShouldNotBeNull().StartsWith(start, StringComparison.Ordinal))
        {
        }
    }
}
