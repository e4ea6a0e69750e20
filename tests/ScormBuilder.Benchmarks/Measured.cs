using System.Diagnostics;
using System.Globalization;

namespace ScormBuilder.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="PeakMegabytes">Its peak resident memory in MB; 0 where the system does not tell.</param>
internal sealed record Measured(double Seconds, double PeakMegabytes)
{
    /// <summary>The median by time of some runs of a program, after one that warms the disk's cache.</summary>
    public static Measured Median(int runs, string program, params string[] arguments)
    {
        Once(program, arguments);
        var measured = Enumerable.Range(0, runs).Select(_ => Once(program, arguments)).ToList();
        return new Measured(
            measured.Select(run => run.Seconds).Order().ElementAt(runs / 2),
            measured.Max(run => run.PeakMegabytes));
    }

    private static Measured Once(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var peak = 0.0;
        var reading = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        watch.Stop();
        reading.Wait();
        return process.ExitCode == 0
            ? new Measured(watch.Elapsed.TotalSeconds, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {reading.Result}");
    }

    /// <summary>Linux keeps a process's high-water mark of resident memory.</summary>
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1_000_000;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
