using System.Globalization;

namespace ScormBuilder.Tests.Cases;

/// <summary>How a case is compiled, as its lines say.</summary>
internal static class CaseOptions
{
    public static CompileOptions Read(IReadOnlyList<string> lines) => new()
    {
        Release = lines.Contains("release"),
        Board = Value(lines, "board"),
        Today = Value(lines, "today") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
    };

    /// <summary>Paths that the case takes away.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> lines) => Values(lines, "without");

    private static string? Value(IEnumerable<string> lines, string name) => Values(lines, name).SingleOrDefault();

    private static IEnumerable<string> Values(IEnumerable<string> lines, string name) =>
        lines.Where(line => line.StartsWith($"{name} ", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]);
}
