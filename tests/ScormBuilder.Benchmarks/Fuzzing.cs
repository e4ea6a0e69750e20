using System.Diagnostics;
using System.Globalization;
using ScormBuilder.Tests.Fuzzing;

namespace ScormBuilder.Benchmarks;

/// <summary>Runs as many inputs as asked for through the compiler: <c>fuzz --inputs 100000 --seed 1 [--first 0]</c>.</summary>
internal static class Fuzzing
{
    private const int Step = 20_000;

    public static int Run(Sizes sizes, string[] arguments)
    {
        var (inputs, seed, first) = (Number(arguments, "--inputs", sizes.Inputs), Number(arguments, "--seed", 1), Number(arguments, "--first", 0));
        var watch = Stopwatch.StartNew();
        var faults = new List<string>();
        for (var done = 0; done < inputs; done += Step)
        {
            var count = Math.Min(Step, inputs - done);
            foreach (var fault in FuzzRun.Faults(seed, first + done, count))
            {
                faults.Add(fault);
                Console.WriteLine(fault);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done + count} inputs, {watch.Elapsed.TotalSeconds:F0} s, {FuzzJudge.Codes.Count} codes met, {faults.Count} kinds of fault"));
        }

        return faults.Count == 0 ? 0 : 1;
    }

    private static int Number(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
