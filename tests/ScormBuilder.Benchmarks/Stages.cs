using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Benchmarks;

/// <summary>The stages inside one warm process.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly CourseSource source = CourseSource.At(Repository.Path("modules/anti-racism"))!;
    private readonly CompileOptions options = new();

    [Benchmark(Baseline = true)]
    public object Compile() => CourseCompiler.Compile(source, options);

    [Benchmark]
    public long CompileAndZip()
    {
        using var output = new MemoryStream();
        foreach (var package in CourseCompiler.Compile(source, options).Packages)
        {
            DeterministicZip.Write(package.Plan, output);
        }

        return output.Length;
    }

    /// <summary>Measures the stages; further arguments are BenchmarkDotNet's own.</summary>
    internal static int Run(Sizes sizes, string[] arguments)
    {
        ValidSuite.Require(Repository.Path("modules/anti-racism"));
        var results = Path.Combine(Path.GetTempPath(), "scormbuilder-stages");
        string[] least = sizes.Published ? [] : ["--job", "Dry", "--inProcess"];
        var summary = BenchmarkRunner.Run<Stages>(args: [.. arguments, .. least, "--artifacts", results]);
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
    }
}
