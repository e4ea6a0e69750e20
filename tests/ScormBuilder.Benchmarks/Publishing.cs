using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ScormBuilder.Benchmarks;

/// <summary>The command as it is published for machines that run it often, in the two ways that .NET has of compiling ahead of time.</summary>
internal static class Publishing
{
    /// <summary>Publishes code that the run-time still completes; the path of the program.</summary>
    public static string ReadyToRun(string folder) => Publish(folder, "--self-contained", "false", "-p:PublishReadyToRun=true");

    /// <summary>Publishes a native program, which needs no run-time; its path.</summary>
    public static string Native(string folder) => Publish(folder, "-p:PublishAot=true");

    private static string Publish(string folder, params string[] how)
    {
        string[] arguments = ["publish", Repository.Path("src/ScormBuilder.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, .. how, "-o", folder];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, "ScormBuilder.Cli") : throw new BenchmarkException(output);
    }
}
