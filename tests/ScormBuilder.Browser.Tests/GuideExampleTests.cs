using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests;

/// <summary>What authors find in the guide must be without a barrier: they will copy it. How each component looks otherwise, its own examples tell.</summary>
public sealed class GuideExampleTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages => [.. GuideSource.Pages.Where(page => GuideModule.RightOf(page.Text).Any()).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task R33_Axe_finds_nothing_in_an_example_and_none_scrolls_sideways(string path)
    {
        foreach (var module in GuideModule.In(GuideSource.Pages.Single(page => page.Path == path).Text))
        {
            await using var platform = await Platform.Open(browser, module.Package);
            await ComponentTests.Launch(platform, "normal", module.Pages, [], [Look.All[0]]);
        }
    }
}
