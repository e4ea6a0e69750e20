using System.Globalization;
using System.IO.Compression;

namespace ScormBuilder.Benchmarks;

/// <summary>Builds as a person meets them: whole processes, each beside a baseline in the same run. Only ratios travel between machines.</summary>
internal sealed class WholeProcesses(string work, Measured nothing, Sizes sizes)
{
    private static readonly string Self = Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Benchmarks");

    /// <summary>Measures the command as an ordinary build makes it, and as it is published in two ways.</summary>
    /// <exception cref="BenchmarkException">A suite to measure has an error.</exception>
    public static int Run(Sizes sizes)
    {
        var work = Directory.CreateTempSubdirectory("scormbuilder-benchmarks").FullName;
        try
        {
            var commands = Commands(work, sizes).ToList();
            Console.WriteLine("| What | Seconds | Peak MB | Beside | Seconds | Ratio |");
            Console.WriteLine("|---|---|---|---|---|---|");
            var processes = new WholeProcesses(work, Measured.Median(sizes.Runs, null, Self, "nothing"), sizes);
            foreach (var (name, command) in commands)
            {
                processes.Measure(name, command);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static IEnumerable<(string Name, string Command)> Commands(string work, Sizes sizes)
    {
        yield return ("as built", Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Cli"));
        if (sizes.Published)
        {
            yield return ("ReadyToRun", Publishing.ReadyToRun(Path.Combine(work, "ready-to-run")));
            yield return ("native", Publishing.Native(Path.Combine(work, "native")));
        }
    }

    private void Measure(string name, string command)
    {
        var one = OneModule(name, command);
        ManyModules(name, command, one);
        Video(name, command);
    }

    private Measured OneModule(string name, string command)
    {
        var output = Path.Combine(work, "one");
        var built = Measured.Median(sizes.Runs, output, command, "build", Repository.Path("modules/anti-racism/understanding-structural-racism"), "--out", output);
        Row($"The first module, cold ({name})", built, "an empty .NET program", nothing.Seconds, built.Seconds / nothing.Seconds);
        return built;
    }

    private void ManyModules(string name, string command, Measured one)
    {
        var suite = Path.Combine(work, "suite");
        if (!Directory.Exists(suite))
        {
            GeneratedModules.Copies(suite, sizes.Modules);
            ValidSuite.Require(suite);
        }

        var output = Path.Combine(work, "many");
        var built = Measured.Median(sizes.Runs, output, command, "build", suite, "--out", output);
        var zipped = Zip(output, sizes.RunsOfLongOnes);
        Row($"{sizes.Modules} modules, start-up of .NET taken off ({name})", built with { Seconds = built.Seconds - nothing.Seconds }, zipped);
        Row($"{sizes.Modules} modules, start-up of the command taken off ({name})", built with { Seconds = (built.Seconds - one.Seconds) * sizes.Modules / (sizes.Modules - 1) }, zipped);
    }

    private void Video(string name, string command)
    {
        var suite = Path.Combine(work, "video");
        if (!Directory.Exists(suite))
        {
            GeneratedModules.WithVideo(suite, sizes.VideoBytes);
            ValidSuite.Require(suite);
        }

        var output = Path.Combine(work, "long");
        var built = Measured.Median(sizes.RunsOfLongOnes, output, command, "build", suite, "--out", output);
        Row($"One module with {sizes.VideoBytes / 1024 / 1024} MiB of video, start-up of .NET taken off ({name})", built with { Seconds = built.Seconds - nothing.Seconds }, Zip(output, sizes.RunsOfLongOnes));
    }

    /// <summary>The quickest that a person could do with the same files: unpacked packages, zipped again by Info-ZIP.</summary>
    private static Measured Zip(string packages, int runs)
    {
        var unpacked = packages + "-unpacked";
        foreach (var package in Directory.GetFiles(packages, "*.zip"))
        {
            ZipFile.ExtractToDirectory(package, Path.Combine(unpacked, Path.GetFileNameWithoutExtension(package)), overwriteFiles: true);
        }

        var archive = unpacked + ".zip";
        return Measured.Median(runs, archive, "/bin/sh", "-c", $"cd '{unpacked}' && zip -q -r -6 '{archive}' .");
    }

    private static void Row(string what, Measured built, Measured zipped) =>
        Row(what, built, "zip -r -6 of the same bytes", zipped.Seconds, built.Seconds / zipped.Seconds);

    private static void Row(string what, Measured built, string beside, double besideSeconds, double ratio) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {built.Seconds:F2} | {built.PeakMegabytes:F0} | {beside} | {besideSeconds:F2} | {ratio:F2} |"));
}
