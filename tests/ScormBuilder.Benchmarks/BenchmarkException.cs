namespace ScormBuilder.Benchmarks;

/// <summary>A measurement that would mean nothing, with the reason.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
