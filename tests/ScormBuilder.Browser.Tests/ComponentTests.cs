using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests;

/// <summary>Every example of every component, with all that can be opened open, as a person sees it.</summary>
public sealed class ComponentTests(BrowserFixture browser)
{
    private const string OpenAll = "() => document.querySelectorAll('details').forEach(one => { one.open = true })";
    private const string ShowExample = "() => document.querySelector('.overview + *')?.scrollIntoView()";
    private const string Overhang = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Put into each document once, for it is large and each example is looked at in several ways.</summary>
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(Modules.RepositoryRoot(), "packaging/player/node_modules/axe-core/axe.min.js")));

    public static TheoryData<string> Files => [.. Examples.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task R33_Axe_finds_nothing_in_an_example_and_none_scrolls_sideways(string file)
    {
        foreach (var (example, index) in Examples.In(file).Select((example, index) => (example, index)))
        {
            await using var platform = await Platform.Open(browser, BuiltPackage.Of(CourseSource.In(example.Source)));
            var learner = await platform.Launch();
            var name = $"{Path.GetDirectoryName(file)}-{index + 1}";
            await learner.Frame.EvaluateAsync(Axe.Value);
            await learner.Frame.EvaluateAsync(OpenAll);
            await Picture(learner, $"{name}-wide");
            await ShouldBeAccessible(learner, example.Name);
            await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
            await ShouldBeAccessible(learner, $"{example.Name}, forced colours");
            await Picture(learner, $"{name}-wide-forced");
            await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None });
            await learner.Page.SetViewportSizeAsync(320, 900);
            (await learner.Frame.EvaluateAsync<int>(Overhang)).ShouldBe(0, example.Name);
            await Picture(learner, $"{name}-narrow-dark");
            await learner.Frame.EvaluateAsync("() => { document.documentElement.dir = 'rtl' }");
            (await learner.Frame.EvaluateAsync<int>(Overhang)).ShouldBe(0, $"{example.Name}, right to left");
            await ShouldBeAccessible(learner, $"{example.Name}, dark and right to left");
            await Picture(learner, $"{name}-narrow-rtl");
            platform.ConsoleErrors.ShouldBeEmpty(example.Name);
        }
    }

    /// <summary>Without what every first page starts with.</summary>
    private static async Task Picture(Learner learner, string name)
    {
        await learner.Frame.EvaluateAsync(ShowExample);
        await Screenshots.Take(learner, name);
    }

    /// <summary>The page itself: what stands around it is the same in every example, and tested with whole modules.</summary>
    private static async Task ShouldBeAccessible(Learner learner, string where)
    {
        var violations = await learner.Frame.EvaluateAsync<string[]>(
            "async () => (await axe.run('main:not([hidden])', { resultTypes: ['violations'] })).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join('; ')}`)");
        violations.Select(violation => $"{where}: {violation}").ShouldBeEmpty();
    }
}
