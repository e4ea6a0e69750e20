using System.Reflection;
using System.Text;
using CliWrap;

namespace ScormBuilder.Cli.Tests.Support;

/// <summary>What a run of the command gave.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams.</summary>
    public string All => Output + Error;
}

/// <summary>The built command as a process of its own, without the surroundings of the tests.</summary>
internal static class Command
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Cli.dll");

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>Runs it in a folder.</summary>
    public static Task<Run> Run(string folder, params string[] arguments) => RunUnder([], folder, arguments);

    /// <summary>Runs it in a folder under changed environment variables; null takes one away.</summary>
    public static Task<Run> RunUnder(Dictionary<string, string?> environment, string folder, params string[] arguments) =>
        Execute(CliWrap.Cli.Wrap("dotnet").WithArguments([Path, .. arguments]), folder, environment);

    /// <summary>Runs it from a shell, which first runs a script: a limit, a trap.</summary>
    public static Task<Run> RunAfter(string script, string folder, params string[] arguments) =>
        Execute(CliWrap.Cli.Wrap("bash").WithArguments(["-c", $"{script}; exec dotnet \"$0\" \"$@\"", Path, .. arguments]), folder, []);

    /// <summary>Runs the benchmarks in a folder.</summary>
    public static Task<Run> RunBenchmarks(string folder, params string[] arguments) =>
        Execute(CliWrap.Cli.Wrap("dotnet").WithArguments([Metadata("BenchmarksProgram"), .. arguments]), folder, []);

    /// <summary>The command to be started by a test that stops it.</summary>
    public static System.Diagnostics.ProcessStartInfo Start(string folder, params string[] arguments) => new("dotnet", [Path, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static string Metadata(string key) =>
        typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    private static async Task<Run> Execute(CliWrap.Command command, string folder, Dictionary<string, string?> environment)
    {
        var (output, error) = (new StringBuilder(), new StringBuilder());
        var result = await command
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output, Encoding.UTF8))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.UTF8))
            .ExecuteAsync(TestContext.Current.CancellationToken);
        var run = new Run(result.ExitCode, output.ToString(), error.ToString());
        run.All.ShouldNotContain("   at ", customMessage: "no stack trace reaches a user");
        run.All.ShouldNotContain("\u001B", customMessage: "no colour codes where no terminal is");
        return run;
    }
}
