using System.Diagnostics;
using System.Globalization;

namespace ScormBuilder.Benchmarks;

/// <summary>What a whole process took.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="PeakMegabytes">Its peak resident memory in MB; 0 where the system does not tell.</param>
internal sealed record Measured(double Seconds, double PeakMegabytes)
{
    private static readonly TimeSpan LookingPause = TimeSpan.FromMilliseconds(5);

    /// <summary>The median by time of some runs of a program, after one that warms the disk's cache.</summary>
    /// <param name="runs">How many runs count.</param>
    /// <param name="output">What the program writes, file or folder: deleted before each run, so that each finds the same.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Measured Median(int runs, string? output, string program, params string[] arguments)
    {
        var seconds = Enumerable.Range(0, runs + 1).Select(_ => Afresh(output, program, arguments, _ => { })).Skip(1).Order().ElementAt(runs / 2);
        var peak = 0.0;
        Afresh(output, program, arguments, process => peak = Math.Max(peak, PeakOf(process.Id)));
        return new Measured(seconds, peak);
    }

    /// <summary>Seconds that a program takes. It is looked at only in the run that measures its memory: looking takes time of its own.</summary>
    private static double Afresh(string? output, string program, string[] arguments, Action<Process> look)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }
        else if (output is not null)
        {
            File.Delete(output);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var warnings = process.StandardError.ReadToEndAsync();
        using var looking = new Timer(_ => look(process), null, LookingPause, LookingPause);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalSeconds
            : throw new BenchmarkException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}{warnings.Result}");
    }

    /// <summary>Linux keeps a process's high-water mark of resident memory.</summary>
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1_000_000;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return 0;
        }
    }
}
