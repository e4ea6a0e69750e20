using System.Diagnostics;
using System.Globalization;
using ScormBuilder.Files;

namespace ScormBuilder.Benchmarks;

/// <summary>
/// What <c>check</c> costs: beside bare parsing of the same bytes, as whole processes and in a warm one, and as suites grow. Processor time, for
/// a machine has other things to do and <c>check</c> uses every core.
/// </summary>
internal sealed class Checks(string work, Sizes sizes)
{
    private static readonly string Self = Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Benchmarks");

    public static int Run(Sizes sizes)
    {
        var work = Directory.CreateTempSubdirectory("scormbuilder-check").FullName;
        try
        {
            var checks = new Checks(work, sizes);
            checks.MeasureBesideParsing();
            checks.MeasureGrowth();
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private void MeasureBesideParsing()
    {
        var suite = Path.Combine(work, "suite");
        GeneratedSuites.Write(suite, sizes.CheckedModules);
        ValidSuite.Require(suite);
        var (nothing, bare) = (OfProcess(Self, "nothing"), OfProcess(Self, "parse", suite));
        var bound = nothing + (2 * (bare - nothing));
        Row("Start of .NET", nothing, nothing);
        Row("Bare parsing", bare, bare);
        Row("check as built, beside twice bare parsing and a start", OfProcess(Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Cli"), "check", suite), bound);
        if (sizes.Published)
        {
            Row("check ReadyToRun, beside the same", OfProcess(Publishing.ReadyToRun(Path.Combine(work, "ready-to-run")), "check", suite), bound);
            Row("check native, beside the same", OfProcess(Publishing.Native(Path.Combine(work, "native")), "check", suite), bound);
        }

        Row("check warm, beside twice bare parsing", Warm(() => Check(suite)), 2 * Warm(() => BareParsing.Parse(suite)));
    }

    private void MeasureGrowth()
    {
        foreach (var size in sizes.GrowingSuites)
        {
            var suite = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"suite-{size}"));
            GeneratedSuites.Write(suite, size);
            var seconds = Warm(() => Check(suite));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check of {size} modules, warm: {seconds:F3} s, {seconds / size * 1000:F2} ms a module"));
            Directory.Delete(suite, recursive: true);
        }
    }

    private static CheckResult Check(string suite) => CourseCompiler.Check(CourseSource.At(suite)!, new CompileOptions());

    private static void Row(string what, double seconds, double bound) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:F3} s of {bound:F3} s, {seconds / bound:F2}"));

    /// <summary>The least processor time of some runs in this process, after two that warm it.</summary>
    private double Warm(Func<object> work) => Least(() =>
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        work();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    });

    /// <summary>The least processor time of some runs of a program: the shell tells what its children took.</summary>
    private double OfProcess(string program, params string[] arguments) => Least(() =>
    {
        string[] command = ["-c", "\"$@\" > /dev/null 2>&1; times", "sh", program, .. arguments];
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", command) { RedirectStandardOutput = true })!;
        var ofChildren = shell.StandardOutput.ReadToEnd().Split('\n')[1];
        return ofChildren.Split([' ', 'm', 's'], StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture)).Chunk(2).Sum(time => (time[0] * 60) + time[1]);
    });

    private double Least(Func<double> run) => Enumerable.Range(0, sizes.Runs + 2).Select(_ => run()).Skip(2).Min();
}
