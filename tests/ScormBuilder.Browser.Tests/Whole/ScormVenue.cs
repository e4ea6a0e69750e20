using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>A learning platform for SCORM, strict as the standard.</summary>
/// <param name="platform">The platform.</param>
/// <param name="package">What it shows.</param>
/// <param name="ends">What each element holds in the end of a module with a success rule, and of one without.</param>
internal sealed partial class ScormVenue(Platform platform, BuiltPackage package, IReadOnlyDictionary<string, (string WithSuccess, string Without)> ends) : Venue
{
    private (IReadOnlyList<PlatformCall> Calls, IReadOnlyDictionary<string, string> Record)? aftermath;

    public override IReadOnlyList<string> Faults => [.. platform.ForeignRequests, .. platform.ConsoleErrors];

    public override async Task<Learner> Launch()
    {
        await platform.WithoutChance();
        return await platform.Launch();
    }

    public override async Task<IReadOnlyList<string>> Left() =>
        [.. await Sets(), .. (await Aftermath()).Record.Select(element => $"{element.Key}={element.Value}"), .. platform.Requests, .. platform.Said];

    /// <summary>When each save comes is the machine's affair; what each element was set to last is the learner's.</summary>
    public override async Task<IReadOnlyList<string>> Known() =>
        [.. (await Sets()).Where(set => !Times().IsMatch(set)).GroupBy(set => set.Split('=')[0]).Select(element => element.Last()).Order(StringComparer.Ordinal)];

    public override async Task ShouldKnowOfTheEnd(CourseData course)
    {
        var (calls, record) = await Aftermath();
        foreach (var (element, (withSuccess, without)) in ends)
        {
            record[element].ShouldBe(course.Success is null ? without : withSuccess, element);
        }

        calls.Where(call => call.IsMistaken).ShouldBeEmpty();
        (await Sets()).Any(set => set.StartsWith("cmi.interactions.", StringComparison.Ordinal)).ShouldBe(HasAnswers(), "the platform gets the answers that it may");
    }

    public override ValueTask DisposeAsync() => platform.DisposeAsync();

    private async Task<List<string>> Sets() =>
        [.. (await Aftermath()).Calls.Where(call => call.Name is "LMSSetValue" or "SetValue").Select(call => string.Join('=', call.Arguments))];

    /// <summary>What the platform has once the learner has gone.</summary>
    private async Task<(IReadOnlyList<PlatformCall> Calls, IReadOnlyDictionary<string, string> Record)> Aftermath() => aftermath ??= await platform.Aftermath();

    private bool HasAnswers() =>
        Encoding.UTF8.GetString(package.Files["index.html"]) is var html && (html.Contains("&quot;interaction&quot;:", StringComparison.Ordinal) || html.Contains("&quot;scenes&quot;:", StringComparison.Ordinal));

    [GeneratedRegex(@"^cmi\.(core\.session_time|session_time|interactions\.\d+\.(time|timestamp|latency))=", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
