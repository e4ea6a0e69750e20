using ScormBuilder.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>
/// R43, R49: learners fail the check, leave, come back and pass. In between the platform has no word that closes the attempt, and the screen says no
/// other thing than the platform is told.
/// </summary>
public sealed class RetakeTests(BrowserFixture browser)
{
    private const string Review = "You have completed this module. You can read everything again; nothing more is recorded.";

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm12", "moodle")]
    [InlineData("scorm2004-3", "scorm-again-2004")]
    [InlineData("scorm2004-3", "moodle-2004")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    [InlineData("scorm2004-4", "moodle-2004")]
    public async Task Who_fails_and_leaves_by_the_button_or_by_closing_the_tab_comes_back_and_passes(string target, string name)
    {
        await using var platform = await Platform.Open(browser, BuiltPackage.Of(SmallModule.Source("en-GB"), target), name);
        var first = await platform.Launch();
        await first.ReadToEnd();
        await first.PlayScenario("corridor");
        await first.TakeCheck("final", isRight: false);
        await ShouldSayNowhereThatItIsCompleted(first, Words.Everywhere);
        await first.Press("Save and exit");
        await Expect(first.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await Expect(first.Module.GetByText("Everything is saved. Next time you start where you stopped.")).ToBeVisibleAsync();
        await ShouldSayNowhereThatItIsCompleted(first, Words.Shown);
        await first.CloseTab();
        (await Standing(platform)).ShouldBe(target == "scorm12" ? ["incomplete", "0", "suspend"] : ["incomplete", "unknown", "0", "0.99", "suspend"]);

        var second = await platform.Launch();
        await Expect(second.Module.Locator("[data-result]")).ToContainTextAsync("Your result: 0 per cent");
        await second.TakeCheck("final", isRight: false);
        await ShouldSayNowhereThatItIsCompleted(second, Words.Everywhere);
        await second.CloseTab();
        (await Standing(platform)).ShouldBe(target == "scorm12" ? ["incomplete", "0", "suspend"] : ["incomplete", "unknown", "0", "0.99", "suspend"]);

        var third = await platform.Launch();
        await third.TakeCheck("final", isRight: true);
        await Expect(third.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await third.CloseTab();
        string[] passed = target == "scorm12" ? ["passed", "100", ""] : ["completed", "passed", "1", "1", "suspend"];
        (await Standing(platform)).ShouldBe(passed);

        var later = await platform.Launch();
        await Expect(later.Module.Locator("[data-completed]")).ToBeVisibleAsync();
        await Expect(later.Notice).ToHaveTextAsync(name.StartsWith("moodle", StringComparison.Ordinal) ? Review : "Welcome back: you stopped on page 4 of 4.");
        await later.CloseTab();
        (await Standing(platform)).ShouldBe(passed);
        (await platform.Calls()).Where(call => call.IsMistaken).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("scorm12", "scorm-again")]
    [InlineData("scorm12", "moodle")]
    [InlineData("scorm2004-3", "moodle-2004")]
    [InlineData("scorm2004-4", "scorm-again-2004")]
    [InlineData("scorm2004-4", "moodle-2004")]
    public async Task Who_has_failed_for_the_last_time_has_failed_and_nothing_says_that_it_is_completed(string target, string name)
    {
        await using var platform = await Platform.Open(browser, BuiltPackage.Of(SmallModule.WithAttempts(2), target), name);
        var first = await platform.Launch();
        await first.ReadToEnd();
        await first.PlayScenario("corridor");
        await first.TakeCheck("final", isRight: false);
        await first.CloseTab();
        (await Standing(platform))[0].ShouldBe("incomplete");

        var second = await platform.Launch();
        await second.TakeCheck("final", isRight: false);
        await Expect(second.Module.Locator("[data-check='final'] [data-action='start-check']")).ToBeHiddenAsync();
        await Expect(second.Module.Locator("[data-check='final']")).ToContainTextAsync("You have used all your attempts.");
        await ShouldSayNowhereThatItIsCompleted(second, Words.Everywhere);
        await second.Press("Save and exit");
        await Expect(second.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await ShouldSayNowhereThatItIsCompleted(second, Words.Shown);
        await second.CloseTab();
        string[] failed = target == "scorm12" ? ["failed", "0", ""] : ["completed", "failed", "0", "1", "suspend"];
        (await Standing(platform)).ShouldBe(failed);

        var later = await platform.Launch();
        await Expect(later.Module.Locator("[data-check='final'] [data-action='start-check']")).ToBeHiddenAsync();
        await ShouldSayNowhereThatItIsCompleted(later, Words.Everywhere);
        await later.CloseTab();
        (await Standing(platform)).ShouldBe(failed);
        (await platform.Calls()).Where(call => call.IsMistaken).ShouldBeEmpty();
    }

    /// <summary>What the platform keeps of how it went: the words, the score, and how the last session ended.</summary>
    private static async Task<string[]> Standing(Platform platform)
    {
        var record = await platform.Record();
        string[] elements = record.ContainsKey("cmi.core.lesson_status")
            ? ["cmi.core.lesson_status", "cmi.core.score.raw", "cmi.core.exit"]
            : ["cmi.completion_status", "cmi.success_status", "cmi.score.scaled", "cmi.progress_measure", "cmi.exit"];
        return [.. elements.Select(element => record.GetValueOrDefault(element, ""))];
    }

    private static async Task ShouldSayNowhereThatItIsCompleted(Learner learner, Func<Learner, Task<IReadOnlyList<string>>> words)
    {
        await Expect(learner.Module.Locator("[data-completed]")).ToBeHiddenAsync();
        (await words(learner)).ShouldAllBe(said => !Words.Congratulates(said));
    }
}
