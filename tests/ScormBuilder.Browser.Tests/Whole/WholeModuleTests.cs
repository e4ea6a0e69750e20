using System.Text.Json;
using ScormBuilder.Browser.Tests.Cmi5;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using ScormBuilder.RecordStore;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>
/// The modules of every suite, taken from its first page to its end, by two learners who do the same and differ only in what is private (R29).
/// The platform learns that they are done; nothing that leaves the device tells them apart, and none of their words is found in it.
/// </summary>
public abstract class WholeModuleTests(string target)
{
    private const string Marked = "Nobody-may-read-this";
    private const string Stored = "() => JSON.stringify({ ...localStorage })";
    private const string StoredBesideNotes = "() => JSON.stringify(Object.entries({ ...localStorage, ...sessionStorage }).filter(([key]) => !/^(scormbuilder:private:|calls:|record$)/.test(key)))";

    private static readonly Lazy<string> Script = new(() =>
    {
        using var reader = new StreamReader(typeof(WholeModuleTests).Assembly.GetManifestResourceStream("platforms/whole-learner.js")!);
        return reader.ReadToEnd();
    });

    /// <summary>Takes the module twice, and compares what is known of the two learners.</summary>
    protected async Task ShouldBeCompletedInPrivate(string module)
    {
        var package = WholeModules.Package(module, target);

        var (first, second) = (await Play(package, 0), await Play(package, 1));

        second.ShouldBe(first);
    }

    /// <summary>Somewhere to take the module.</summary>
    private protected abstract Task<Venue> Open(BuiltPackage package);

    /// <summary>Takes the module; what is known of the learner afterwards.</summary>
    private async Task<IReadOnlyList<string>> Play(BuiltPackage package, int variant)
    {
        var secret = $"{Marked}-{(variant == 0 ? "aardvark" : "zeppelins")}";
        await using var venue = await Open(package);
        var learner = await venue.Launch();
        var course = await learner.Course();
        var played = JsonSerializer.Deserialize<Played>(await learner.Frame.EvaluateAsync<string>(Script.Value, new { secret, variant }), JsonSerializerOptions.Web)!;
        played.OutOfReach.ShouldBeEmpty();
        (await learner.Frame.EvaluateAsync<string>(Stored)).Contains(secret, StringComparison.Ordinal).ShouldBe(played.KeepsNotes, "the notes stay on the device, and only there");
        await learner.Exit();
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        string[] shown = [learner.Frame.Url, await learner.Frame.EvaluateAsync<string>(StoredBesideNotes)];
        await learner.CloseTab();

        await venue.ShouldKnowOfTheEnd(course);
        (await venue.Left()).Concat(shown).ShouldAllBe(text => !text.Contains(Marked, StringComparison.Ordinal));
        venue.Faults.ShouldBeEmpty();
        return await venue.Known();
    }

    /// <summary>What the script says of its learner.</summary>
    private sealed record Played(bool KeepsNotes, string[] OutOfReach);
}

public sealed class Scorm12WholeModuleTests(BrowserFixture browser) : WholeModuleTests("scorm12")
{
    public static TheoryData<string> Names => [.. WholeModules.NamesFor("scorm12")];

    [Theory]
    [MemberData(nameof(Names))]
    public Task R29_It_can_be_completed_and_nothing_private_leaves_the_device(string module) => ShouldBeCompletedInPrivate(module);

    private static readonly Dictionary<string, (string, string)> Ends = new() { ["cmi.core.lesson_status"] = ("passed", "completed"), ["cmi.core.exit"] = ("", "") };

    private protected override async Task<Venue> Open(BuiltPackage package) => new ScormVenue(await Platform.Open(browser, package), package, Ends);
}

public sealed class Scorm2004WholeModuleTests(BrowserFixture browser) : WholeModuleTests("scorm2004-4")
{
    public static TheoryData<string> Names => [.. WholeModules.NamesFor("scorm2004-4")];

    [Theory]
    [MemberData(nameof(Names))]
    public Task R29_It_can_be_completed_and_nothing_private_leaves_the_device(string module) => ShouldBeCompletedInPrivate(module);

    private static readonly Dictionary<string, (string, string)> Ends = new() { ["cmi.completion_status"] = ("completed", "completed"), ["cmi.success_status"] = ("passed", "unknown") };

    private protected override async Task<Venue> Open(BuiltPackage package) => new ScormVenue(await Platform.Open(browser, package, "scorm-again-2004"), package, Ends);
}

public sealed class XapiWholeModuleTests(BrowserFixture browser) : WholeModuleTests("xapi")
{
    public static TheoryData<string> Names => [.. WholeModules.NamesFor("xapi")];

    [Theory]
    [MemberData(nameof(Names))]
    public Task R29_It_can_be_completed_and_nothing_private_leaves_the_device(string module) => ShouldBeCompletedInPrivate(module);

    private protected override async Task<Venue> Open(BuiltPackage package)
    {
        var platform = await XapiPlatform.Open(browser, package);
        return new XapiVenue(platform, () => platform.Launch(), XapiPlatform.Activity);
    }
}

public sealed class Cmi5WholeModuleTests(BrowserFixture browser) : WholeModuleTests("cmi5")
{
    public static TheoryData<string> Names => [.. WholeModules.NamesFor("cmi5")];

    [Theory]
    [MemberData(nameof(Names))]
    public Task R29_It_can_be_completed_and_nothing_private_leaves_the_device(string module) => ShouldBeCompletedInPrivate(module);

    private protected override async Task<Venue> Open(BuiltPackage package)
    {
        var platform = await Cmi5Platform.Open(browser, package, Strictness.StrictestPlatforms);
        return new XapiVenue(platform.Store, () => platform.Launch(options => options with { MasteryScore = null }), Cmi5Platform.Unit);
    }
}

public sealed class WebWholeModuleTests(BrowserFixture browser) : WholeModuleTests("web")
{
    public static TheoryData<string> Names => [.. WholeModules.NamesFor("web")];

    [Theory]
    [MemberData(nameof(Names))]
    public Task R29_It_can_be_completed_and_nothing_private_leaves_the_device(string module) => ShouldBeCompletedInPrivate(module);

    private protected override async Task<Venue> Open(BuiltPackage package) => new WebVenue(await Platform.Open(browser, package, "none"));
}
