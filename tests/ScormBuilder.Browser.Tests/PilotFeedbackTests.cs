using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What learners of a pilot say of it: theirs until they hand it in.</summary>
public sealed class PilotFeedbackTests(BrowserFixture browser)
{
    private const string Secret = "Nobody-may-read-this";

    [Fact]
    public async Task R29_Feedback_reaches_no_call_and_no_state()
    {
        await using var quiet = await Platform.Open(browser, Package());
        await (await quiet.Launch()).CloseTab();

        await using var platform = await Platform.Open(browser, Package());
        var learner = await platform.Launch();
        await Say(learner);
        await learner.CloseTab();

        (await platform.Record())["cmi.suspend_data"].ShouldBe((await quiet.Record())["cmi.suspend_data"]);
        (await platform.Calls()).SelectMany(call => call.Arguments).ShouldAllBe(argument => !argument.Contains(Secret, StringComparison.Ordinal));
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Feedback_is_downloaded_as_a_text_file_that_says_what_it_is_on()
    {
        await using var platform = await Platform.Open(browser, Package());
        var learner = await platform.Launch();
        await Say(learner);

        var download = await learner.Page.RunAndWaitForDownloadAsync(() => learner.Module.Locator("[data-notes='feedback-page-welcome'] [data-action='download-notes']").ClickAsync());

        download.SuggestedFilename.ShouldBe("tiny-feedback-page-welcome.txt");
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        text.ShouldContain("Feedback on this page");
        text.ShouldContain($"What harmed, was wrong, or felt out of place?\r\n{Secret}");
    }

    [Fact]
    public async Task R33_Axe_finds_nothing_in_the_open_form()
    {
        await using var platform = await Platform.Open(browser, Package());
        var learner = await platform.Launch();
        await Say(learner);

        (await Axe.Violations(learner.Frame, "feedback")).ShouldBeEmpty();
        await Screenshots.Take(learner, "pilot-feedback");
    }

    private static async Task Say(Learner learner)
    {
        await learner.Module.Locator("[data-notes='feedback-page-welcome'] > summary").ClickAsync();
        await learner.Module.Locator("[data-note='feedback/page/welcome/harmed']").FillAsync(Secret);
        await Expect(learner.Module.Locator("[data-notes='feedback-page-welcome'] [data-keeping]")).Not.ToBeEmptyAsync();
    }

    private static BuiltPackage Package()
    {
        var files = Compile.Base();
        var module = string.Join('\n', files.Text("tiny/module.yaml").Split('\n').Select(line => line.StartsWith("status:", StringComparison.Ordinal) ? "status: pilot" : line));
        return BuiltPackage.Of(CourseSource.In(files.With("tiny/module.yaml", module)));
    }
}
