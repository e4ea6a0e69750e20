using System.Globalization;
using System.IO.Compression;

namespace ScormBuilder.Benchmarks;

/// <summary>Builds as a person meets them: whole processes, each beside a baseline in the same run. Only ratios travel between machines.</summary>
internal static class WholeProcesses
{
    private const int Runs = 7;
    private const int Modules = 100;
    private const long VideoBytes = 500L * 1024 * 1024;

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Cli");
    private static readonly string Self = Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Benchmarks");

    public static int Run()
    {
        var work = Directory.CreateTempSubdirectory("scormbuilder-benchmarks").FullName;
        try
        {
            Console.WriteLine("| What | Seconds | Peak MB | Beside | Seconds | Ratio |");
            Console.WriteLine("|---|---|---|---|---|---|");
            var nothing = Measured.Median(Runs, Self, "nothing");
            OneModule(work, nothing);
            ManyModules(work, nothing);
            Video(work, nothing);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void OneModule(string work, Measured nothing)
    {
        var built = Measured.Median(Runs, Command, "build", Repository.Path("modules/anti-racism/understanding-structural-racism"), "--out", Path.Combine(work, "one"));
        Row("The first module, cold", built, "an empty .NET program", nothing.Seconds, built.Seconds / nothing.Seconds);
    }

    private static void ManyModules(string work, Measured nothing)
    {
        var (suite, output) = (Path.Combine(work, "suite"), Path.Combine(work, "many"));
        GeneratedModules.Copies(suite, Modules);
        var built = Measured.Median(Runs, Command, "build", suite, "--out", output);
        var zipped = Zip(work, output);
        Row($"{Modules} modules, start-up taken off", built with { Seconds = built.Seconds - nothing.Seconds }, "zip -r -6 of the same bytes", zipped.Seconds, (built.Seconds - nothing.Seconds) / zipped.Seconds);
    }

    private static void Video(string work, Measured nothing)
    {
        var (suite, output) = (Path.Combine(work, "video"), Path.Combine(work, "long"));
        GeneratedModules.WithVideo(suite, VideoBytes);
        var built = Measured.Median(3, Command, "build", suite, "--out", output);
        var zipped = Zip(work, output);
        Row("One module with 500 MiB of video, start-up taken off", built with { Seconds = built.Seconds - nothing.Seconds }, "zip -r -6 of the same bytes", zipped.Seconds, (built.Seconds - nothing.Seconds) / zipped.Seconds);
    }

    /// <summary>The quickest that a person could do with the same files: unpacked packages, zipped again by Info-ZIP.</summary>
    private static Measured Zip(string work, string packages)
    {
        var unpacked = Path.Combine(work, "unpacked-" + Path.GetFileName(packages));
        foreach (var package in Directory.GetFiles(packages, "*.zip"))
        {
            ZipFile.ExtractToDirectory(package, Path.Combine(unpacked, Path.GetFileNameWithoutExtension(package)));
        }

        var archive = unpacked + ".zip";
        return Measured.Median(3, "/bin/sh", "-c", $"rm -f '{archive}' && cd '{unpacked}' && zip -q -r -6 '{archive}' .");
    }

    private static void Row(string what, Measured built, string beside, double besideSeconds, double ratio) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {built.Seconds:F2} | {built.PeakMegabytes:F0} | {beside} | {besideSeconds:F2} | {ratio:F2} |"));
}
