using System.Text.Json;

namespace ScormBuilder.Player.Tests;

/// <summary>What one test of the player gave.</summary>
internal sealed record VitestResult(string File, string Name, bool HasPassed, string Message);

/// <summary>One run of Vitest, shared by all tests of the process.</summary>
internal static class Vitest
{
    private static readonly Lazy<(IReadOnlyList<VitestResult> Results, string? Fault)> Once = new(Execute);

    /// <summary>Every test; none when Vitest could not run.</summary>
    public static IReadOnlyList<VitestResult> Results => Once.Value.Results;

    /// <summary>Why there are no results, or what failed outside of any test; null when nothing did.</summary>
    public static string? Fault => Once.Value.Fault;

    private static (IReadOnlyList<VitestResult> Results, string? Fault) Execute()
    {
        var report = Path.Combine(Path.GetTempPath(), $"scormbuilder-vitest-{Environment.ProcessId}.json");
        try
        {
            var run = Node.Run("vitest", "run", "--reporter=json", $"--outputFile={report}");
            return File.Exists(report) ? Read(File.ReadAllText(report)) : ([], $"Vitest wrote no report (exit code {run.ExitCode}).\n{run.Output}");
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static (IReadOnlyList<VitestResult> Results, string? Fault) Read(string json)
    {
        using var report = JsonDocument.Parse(json);
        var files = report.RootElement.GetProperty("testResults").EnumerateArray().ToList();
        var results = files.SelectMany(file => file.GetProperty("assertionResults").EnumerateArray().Select(test => Result(file, test))).ToList();
        var broken = files.Where(file => file.GetProperty("status").GetString() != "passed" && Failures(file) == 0)
            .Select(file => $"{Relative(file)}: {file.GetProperty("message").GetString()}").ToList();
        var fault = results.Count == 0 ? "Vitest found no test." : broken.Count > 0 ? string.Join("\n", broken) : null;
        return (results, fault);
    }

    private static VitestResult Result(JsonElement file, JsonElement test) => new(
        Relative(file),
        test.GetProperty("fullName").GetString()!,
        test.GetProperty("status").GetString() == "passed",
        string.Join("\n", test.GetProperty("failureMessages").EnumerateArray().Select(message => message.GetString()).Prepend($"Vitest says: {test.GetProperty("status").GetString()}.")));

    /// <summary>Tests of a file that failed; a file without any that is not passed could not be loaded.</summary>
    private static int Failures(JsonElement file) =>
        file.GetProperty("assertionResults").EnumerateArray().Count(test => test.GetProperty("status").GetString() == "failed");

    private static string Relative(JsonElement file) => Path.GetRelativePath(Node.Folder, file.GetProperty("name").GetString()!).Replace('\\', '/');
}
