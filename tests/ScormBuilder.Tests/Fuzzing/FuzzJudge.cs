using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Holds the compiler to its word for one input: no exception, an answer in time, every fault with a code and a place that is there.</summary>
internal static partial class FuzzJudge
{
    /// <summary>Processor time that one input may take; whoever measures has the process to themselves.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>How many times an input that took too long is tried before it counts: another one is judged beside it.</summary>
    private const int Tries = 4;

    /// <summary>Codes that inputs have been refused or warned with in this process.</summary>
    public static ConcurrentDictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>What the compiler did wrong; null when nothing.</summary>
    /// <param name="input">The input.</param>
    /// <param name="makes">True to make packages too, which takes longer than to check.</param>
    public static string? Fault(FuzzInput input, bool makes)
    {
        string? fault = null;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var running = Task.Run(() => Answer(input, makes));
            if (!running.Wait(HangGuard.Limit))
            {
                return $"it has no answer after {HangGuard.Limit.TotalSeconds} s";
            }

            fault = running.Result;
            if (Environment.CpuUsage.TotalTime - before <= Bound || fault is not null)
            {
                return fault;
            }

            fault = FormattableString.Invariant($"it took more than {Bound.TotalSeconds} s of processor time, {Tries} times");
        }

        return fault;
    }

    private static string? Answer(FuzzInput input, bool makes)
    {
        var files = input.Seed.Source.Copy().With(input.Seed.Path, input.Text);
        try
        {
            var (source, options) = (CourseSource.In(files), new CompileOptions { Today = Today });
            if (!makes)
            {
                return CourseCompiler.Check(source, options).Diagnostics.Select(diagnostic => Fault(diagnostic, files)).FirstOrDefault(fault => fault is not null);
            }

            var result = CourseCompiler.Compile(source, options);
            return result.Packages.IsEmpty != result.HasErrors ? "packages and errors, or neither" : result.Diagnostics.Select(diagnostic => Fault(diagnostic, files)).FirstOrDefault(fault => fault is not null);
        }
        catch (Exception thrown)
        {
            return $"{thrown.GetType().Name} {thrown.StackTrace?.Split('\n')[0].Trim()}: {thrown.Message}";
        }
    }

    private static string? Fault(Diagnostic diagnostic, MemoryFiles files)
    {
        if (!Code().IsMatch(diagnostic.Code) || diagnostic.Message.Length == 0 || diagnostic.Remedy.Length == 0)
        {
            return $"without code, message or remedy: {diagnostic}";
        }

        Codes.AddOrUpdate(diagnostic.Code, 1, (_, count) => count + 1);
        var lines = files.Find(diagnostic.Span.File) == FileKind.File ? Lines(files.Text(diagnostic.Span.File)) : [""];
        var (line, column) = (diagnostic.Span.Line, diagnostic.Span.Column);
        return line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1 ? null : $"{diagnostic.Code} at a place that is not there: {diagnostic}";
    }

    private static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    [GeneratedRegex(@"^SB[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
