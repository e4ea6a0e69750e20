using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>A site without a learning platform. On a device that others use too it keeps nothing either.</summary>
internal sealed class WebVenue(Platform site) : Venue
{
    private const string Kept = "() => Object.entries({ ...localStorage }).filter(([key]) => !key.startsWith('scormbuilder:private:')).map(entry => entry.join('=')).sort()";

    private IReadOnlyList<string> kept = [];

    public override IReadOnlyList<string> Faults => [.. site.ForeignRequests, .. site.ConsoleErrors];

    public override async Task<Learner> Launch()
    {
        await site.WithoutChance();
        return await site.Launch();
    }

    public override Task<IReadOnlyList<string>> Left() => Task.FromResult<IReadOnlyList<string>>([.. site.Requests, .. site.Said]);

    public override Task<IReadOnlyList<string>> Known() => Task.FromResult(kept);

    public override async Task ShouldKnowOfTheEnd(CourseData course)
    {
        var again = await site.Launch();
        kept = await again.Frame.EvaluateAsync<string[]>(Kept);
        await Expect(again.Module.Locator("[data-completed]")).ToBeVisibleAsync(new() { Visible = course.Devices != "shared" });
        await again.CloseTab();
    }

    public override ValueTask DisposeAsync() => site.DisposeAsync();
}
