using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace ScormBuilder.Player.Tests;

/// <summary>How a tool of the player's packages ended, and what it wrote.</summary>
internal sealed record NodeRun(int ExitCode, string Output);

/// <summary>Runs tools of the player's packages with Node.js.</summary>
internal static class Node
{
    /// <summary>The player's folder.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(Node).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!, "packaging", "player");

    /// <summary>Runs a tool in the player's folder; nothing is fetched for it.</summary>
    public static NodeRun Run(string tool, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return new NodeRun(-1, "The player's packages are not there: run 'npm ci' in packaging/player, or 'dotnet build' at the root, which does it.");
        }

        try
        {
            return Execute(OperatingSystem.IsWindows() ? "npx.cmd" : "npx", ["--no-install", tool, .. arguments]);
        }
        catch (Win32Exception missing)
        {
            return new NodeRun(-1, $"Node.js 20 or newer, with its npx, is needed to test the player: {missing.Message}");
        }
    }

    private static NodeRun Execute(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new NodeRun(process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
