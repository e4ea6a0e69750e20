using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ScormBuilder.Benchmarks;

/// <summary>The command as it is published for a machine that runs it often: compiled ahead of time as far as .NET's ReadyToRun goes.</summary>
internal static class Publishing
{
    /// <summary>Publishes into a folder; the path of the program.</summary>
    public static string ReadyToRun(string folder)
    {
        string[] arguments =
        [
            "publish", Repository.Path("src/ScormBuilder.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder,
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, "ScormBuilder.Cli") : throw new InvalidOperationException(output);
    }
}
