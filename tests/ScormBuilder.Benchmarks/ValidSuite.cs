using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Benchmarks;

/// <summary>Refuses suites with errors: a compiler that stops early is quick.</summary>
internal static class ValidSuite
{
    /// <summary>The folder, when it holds a suite without an error.</summary>
    /// <exception cref="BenchmarkException">The suite has an error.</exception>
    public static string Require(string folder)
    {
        var source = CourseSource.At(folder) ?? throw new BenchmarkException($"There is no suite in {folder}.");
        var error = CourseCompiler.Check(source, new CompileOptions()).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Level == Severity.Error);
        return error is null ? folder : throw new BenchmarkException($"The suite to measure has an error, so its figures would mean nothing. {error}");
    }
}
