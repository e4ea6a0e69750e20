using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests;

/// <summary>
/// R29 over every module of every suite, for a platform that gets all that any platform gets: two learners do the same and differ only in what
/// is private. Nothing that leaves the device may tell them apart, and none of their words may be found in it.
/// </summary>
public sealed partial class PrivacyTests(BrowserFixture browser)
{
    private static readonly Lazy<Dictionary<string, BuiltPackage>> Packages = new(() => Suites()
        .SelectMany(suite => BuiltPackage.For("totara", CourseSource.At(suite)!).Select(built => (Name: $"{Path.GetFileName(suite)}/{built.Module}", built.Package)))
        .ToDictionary(built => built.Name, built => built.Package));

    public static TheoryData<string> Names => [.. Suites().SelectMany(suite => CourseSource.At(suite)!.ModuleFolders.Select(folder => $"{Path.GetFileName(suite)}/{folder}"))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task R29_Nothing_private_leaves_the_device(string module)
    {
        var package = Packages.Value.GetValueOrDefault(module);
        Assert.SkipWhen(package is null, "The module does not compile; other tests say so.");

        var (first, second) = (await Play(package!, 0), await Play(package!, 1));

        second.ShouldBe(first);
    }

    /// <summary>What left the device, without times of day and durations.</summary>
    private async Task<IReadOnlyList<string>> Play(BuiltPackage package, int variant)
    {
        var secret = $"Nobody-may-read-this-{(variant == 0 ? "aardvark" : "zeppelins")}";
        await using var platform = await Platform.Open(browser, package);
        await platform.WithoutChance();
        var learner = await platform.Launch();
        var keepsNotes = await learner.Frame.EvaluateAsync<bool>(Script(), new { secret, variant });
        (await learner.Frame.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage })")).Contains(secret, StringComparison.Ordinal).ShouldBe(keepsNotes, "the notes stay on the device, and only there");
        await learner.Saved();
        var shown = learner.Frame.Url;
        var kept = await learner.Frame.EvaluateAsync<string>("() => JSON.stringify(Object.entries({ ...localStorage, ...sessionStorage }).filter(([key]) => !/^(scormbuilder:private:|calls$|record$)/.test(key)))");
        await learner.CloseTab();

        var calls = (await platform.Calls()).Where(call => call.Name == "LMSSetValue").Select(call => string.Join('=', call.Arguments)).ToList();
        calls.ShouldContain(call => call.StartsWith("cmi.suspend_data=", StringComparison.Ordinal));
        var left = calls.Concat((await platform.Record()).Select(element => $"{element.Key}={element.Value}")).Concat(platform.Requests).Concat(platform.Said).Append(shown).Append(kept).ToList();
        left.ShouldAllBe(text => !text.Contains("Nobody-may-read-this", StringComparison.Ordinal));
        platform.ForeignRequests.ShouldBeEmpty();
        calls.Any(call => call.StartsWith("cmi.interactions.", StringComparison.Ordinal)).ShouldBe(HasAnswers(package), "the platform gets the answers that it may");

        // When each save comes is the machine's affair; what each element was set to last is the learner's.
        return [.. calls.Where(call => !Times().IsMatch(call)).GroupBy(call => call.Split('=')[0]).Select(element => element.Last()).Order(StringComparer.Ordinal)];
    }

    private static bool HasAnswers(BuiltPackage package) =>
        Encoding.UTF8.GetString(package.Files["index.html"]) is var html && (html.Contains("&quot;interaction&quot;:", StringComparison.Ordinal) || html.Contains("&quot;scenes&quot;:", StringComparison.Ordinal));

    private static IEnumerable<string> Suites() =>
        Directory.EnumerateDirectories(Path.Combine(Modules.RepositoryRoot(), "modules")).Order(StringComparer.Ordinal);

    private static string Script()
    {
        using var reader = new StreamReader(typeof(PrivacyTests).Assembly.GetManifestResourceStream("platforms/private-learner.js")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^cmi\.(core\.session_time|interactions\.\d+\.(time|latency))=", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
