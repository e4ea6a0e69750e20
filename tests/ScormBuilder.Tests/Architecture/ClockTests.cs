using System.Text.RegularExpressions;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Architecture;

/// <summary>
/// Tests do not depend on the clock: a busy machine must not fail them. They measure processor time, count, or wait for what is to come, as long as it takes.
/// </summary>
public sealed partial class ClockTests
{
    /// <summary>Files that may name the clock, each with what it does with it.</summary>
    private static readonly Dictionary<string, string> May = new()
    {
        ["tests/Shared/HangGuard.cs"] = "ends tests that hang",
        ["tests/ScormBuilder.Tests/Architecture/ClockTests.cs"] = "names what is forbidden",
        ["tests/ScormBuilder.Browser.Tests/ComponentTests.cs"] = "looks again in the browser until the rest of the player is there",
        ["tests/ScormBuilder.Browser.Tests/Platforms/whole-learner.js"] = "looks again in the browser until the rest of the player is there",
    };

    private static readonly string[] Folders = ["tests", "packaging/player"];

    /// <summary>Tests, and what stands beside them for tests alone. Benchmarks measure; what is installed and built is nobody's source.</summary>
    private static IEnumerable<string> Sources => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => IsTest().IsMatch(path) && !IsNoSource().IsMatch(path))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void No_test_measures_or_waits_by_the_clock() =>
        Sources.Except(May.Keys).SelectMany(Faults).ShouldBeEmpty();

    [Fact]
    public void Every_file_that_may_still_does() =>
        May.Keys.Where(path => !Faults(path).Any()).ShouldBeEmpty();

    [Theory]
    [InlineData("var watch = Stopwatch.StartNew();")]
    [InlineData("Thread.Sleep(5);")]
    [InlineData("await Task.Delay(500);")]
    [InlineData("await page.WaitForTimeoutAsync(500);")]
    [InlineData("source.CancelAfter(5);")]
    [InlineData("using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));")]
    [InlineData("task.WaitAsync(TimeSpan.FromSeconds(1))")]
    [InlineData("running.Wait(Bound)")]
    [InlineData("[Fact(Timeout = 1000)]")]
    [InlineData("before = DateTime.UtcNow;")]
    [InlineData("const before = performance.now();")]
    [InlineData("const before = Date.now();")]
    [InlineData("await new Promise((resolve) => setTimeout(resolve, 50));")]
    [InlineData("test('a', () => {}, { timeout: 1_000 });")]
    [InlineData("await vi.waitFor(() => expect(a).toBe(b));")]
    public void The_clock_is_known_in_every_form(string line) => Clock().IsMatch(line).ShouldBeTrue();

    [Theory]
    [InlineData("await new Promise((resolve) => setTimeout(resolve));")]
    [InlineData("await task.WaitAsync(HangGuard.Limit, cancellation);")]
    [InlineData("Duration = TimeSpan.FromMinutes(5),")]
    [InlineData("await eventually(() => expect(a).toBe(b));")]
    [InlineData("vi.useFakeTimers({ now: 0 });")]
    public void Turns_of_the_loop_and_guards_are_no_clock(string line) => Clock().IsMatch(line).ShouldBeFalse();

    private static IEnumerable<string> Faults(string path) =>
        File.ReadLines(Path.Combine(Repository.Root, path)).Select((line, at) => (Line: line, Place: $"{path}:{at + 1}"))
            .Where(each => Clock().IsMatch(each.Line))
            .Select(each => $"{each.Place} {each.Line.Trim()}");

    [GeneratedRegex(@"^tests/.*\.(cs|js)\z|^packaging/player/(tests/.*\.(ts|mjs)|.*\.test\.ts)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsTest();

    [GeneratedRegex(@"(^|/)(bin|obj|node_modules|ScormBuilder\.Benchmarks|Approved|Baselines|Expected)/", RegexOptions.CultureInvariant)]
    private static partial Regex IsNoSource();

    [GeneratedRegex(
        @"\bStopwatch\.|\bnew Stopwatch\(\)|\bTickCount|\bGetTimestamp\b|\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bThread\.Sleep\b|\bTask\.Delay\b|\bSpinWait\b|\bPeriodicTimer\b|\bWaitForTimeout|\bCancelAfter\b"
        + @"|CancellationTokenSource\((TimeSpan|[0-9])|(\bWaitAsync|\bWaitOne|\.Wait|\bWaitForExit)\((?!HangGuard\.Limit|\))|\bTimeout\s*=\s*[0-9]"
        + @"|\bperformance\.now\b|\bDate\.now\b|\bnew Date\(\)|\bhrtime\b|\bsetInterval\b|\bsetTimeout\([^)]*,|\btimeout:\s*[0-9]|\bvi\.waitFor\((?!expectation, \{ timeout: hangGuard)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
