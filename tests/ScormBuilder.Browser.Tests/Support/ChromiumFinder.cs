using System.Diagnostics;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Finds a Chromium or Chrome; on Debian and its relatives installs one where there is none.</summary>
internal static class ChromiumFinder
{
    private const string Variable = "CHROMIUM_PATH";

    /// <summary>The one without windows first: it opens pages in half the time, and shows the same.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>Debian has both, its relatives may have the second only.</summary>
    private static readonly string[] Packages = ["chromium-headless-shell", "chromium"];

    private static readonly string[] UsualPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of a browser.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message says what to do.</exception>
    public static string Find() =>
        Named() ?? OnPath() ?? UsualPlaces.FirstOrDefault(File.Exists) ?? Installed()
        ?? throw new InvalidOperationException(
            $"The browser tests need Chromium or Chrome. Install one (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install chromium; Windows: winget install Google.Chrome), or put the path of its program into {Variable}.");

    private static string? Named() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path) ? path : null;

    private static string? OnPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);
    }

    private static string? Installed()
    {
        const string AptGet = "/usr/bin/apt-get";
        if (!File.Exists(AptGet) || Environment.UserName != "root")
        {
            return null;
        }

        return Run(AptGet, "update") && Packages.Any(package => Run(AptGet, "install", "-y", "--no-install-recommends", package)) ? OnPath() : null;
    }

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
