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

    internal static int Run(string[] arguments)
    {
        BenchmarkRunner.Run<Stages>(args: arguments);
        return 0;
    }
}
