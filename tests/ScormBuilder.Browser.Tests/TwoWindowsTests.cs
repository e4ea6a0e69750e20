using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>The same module launched twice at once, on a platform that keeps what it was told last.</summary>
public sealed class TwoWindowsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("scorm-again", true)]
    [InlineData("scorm-again", false)]
    [InlineData("scorm-again-2004", true)]
    [InlineData("scorm-again-2004", false)]
    public async Task The_window_opened_last_goes_on_and_nothing_that_was_saved_is_overwritten_by_less(string name, bool closesFirstFirst)
    {
        await using var platform = await Platform.Open(browser, name == "scorm-again" ? Modules.Small : Modules.SmallForScorm2004, name);
        var first = await platform.Launch();
        await first.Next();
        await first.Answer("one-answer", "right");
        await first.Saved();

        var second = await platform.Launch();
        await Expect(first.Module.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "This module is open in another window" })).ToBeVisibleAsync();
        await Expect(second.Heading).ToHaveTextAsync("Practice");
        await Expect(second.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        await first.Press("Read on without recording");
        await Expect(first.SaveStatus).ToHaveTextAsync("Progress is not being recorded");
        await first.Open("story");
        await second.Answer("several-answers", "red", "blue");
        await second.TakeCheck("final", isRight: true);
        await second.PlayScenario("corridor");
        await second.ReadToEnd();
        await second.Open("check");
        await second.Saved();
        await (closesFirstFirst ? first : second).CloseTab();
        await (closesFirstFirst ? second : first).CloseTab();

        (await platform.Record())[name == "scorm-again" ? "cmi.core.lesson_status" : "cmi.success_status"].ShouldBe("passed");
        var again = await platform.Launch();
        await Expect(again.Heading).ToHaveTextAsync("Check");
        await Expect(again.Module.Locator("[data-result]")).ToContainTextAsync("Your result: 100 per cent");
        await again.Open("practice");
        await Expect(again.Module.Locator("[data-question='one-answer'] input[value='right']")).ToBeCheckedAsync();
        await Expect(again.Module.Locator("[data-question='several-answers'] input:checked")).ToHaveCountAsync(2);
        (await platform.Calls()).Where(call => call.IsMistaken).ShouldBeEmpty();
    }
}
