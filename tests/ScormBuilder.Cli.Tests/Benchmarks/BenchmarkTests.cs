using System.Text.RegularExpressions;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Benchmarks;

/// <summary>Every mode of the benchmarks runs to its end in small sizes. What they measure there means nothing and is not looked at.</summary>
public sealed class BenchmarkTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("builds", "| One module with 1 MiB of video, start-up of .NET taken off (as built) | # | # | zip -r -6 of the same bytes | # | # |")]
    [InlineData("check", "check of 2 modules, warm: # s, # ms a module")]
    [InlineData("stages", "| CompileAndZip | # |")]
    [InlineData("page", "First page, processor 6 times as slow, until it can be used: # ms")]
    [InlineData("fuzz", "2 inputs, # s, # codes met, 0 kinds of fault")]
    public async Task A_mode_runs_to_its_end(string mode, string row)
    {
        var run = await Command.RunBenchmarks(workspace.Path, mode, "--small");

        run.ExitCode.ShouldBe(0, run.All);
        run.Output.ShouldMatch(Regex.Escape(row).Replace("\\#", ".+", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_mode_shows_the_modes()
    {
        var run = await Command.RunBenchmarks(workspace.Path, "quickly");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("Measures ScormBuilder beside a baseline in the same run, because only ratios travel between machines.\n\nUsage: dotnet run");
    }
}
