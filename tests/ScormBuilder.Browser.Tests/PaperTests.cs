using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What comes out on paper.</summary>
public sealed class PaperTests(BrowserFixture browser)
{
    private const string Shown = "() => document.body.innerText";

    /// <summary>Without what is of use on a screen alone: ways back and on, and what says that there is something to unfold.</summary>
    private const string Opened =
        """
        () => {
          for (const way of document.querySelectorAll('.footnote-back, .ds_site-items, .answer > summary')) way.remove();
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          const text = [...document.querySelectorAll('main > section')].filter(page => page.getClientRects().length > 0).map(page => page.innerText).join('\n');
          for (const fold of document.querySelectorAll('details')) fold.open = false;
          return text;
        }
        """;

    [Fact]
    public async Task Every_word_that_a_screen_can_show_is_on_paper()
    {
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(Modules.KitchenSink, "print"), "none");
        var learner = await site.Launch();
        var onScreen = await learner.Frame.EvaluateAsync<string>(Opened);
        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var onPaper = await learner.Frame.EvaluateAsync<string>(Shown);

        var missing = Words(onScreen);
        foreach (var (word, count) in Words(onPaper))
        {
            missing[word] = missing.GetValueOrDefault(word) - count;
        }

        missing.Where(word => word.Value > 0).Select(word => word.Key).ShouldBeEmpty();
        onPaper.ShouldContain("Answers and feedback");
        (await learner.Frame.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.download-link a'), '::after').content")).ShouldContain("plan.csv");
        onPaper.IndexOf("Right:", StringComparison.Ordinal).ShouldBeGreaterThan(onPaper.LastIndexOf("Answers and feedback", StringComparison.Ordinal), "answers come at the end");
    }

    [Fact]
    public async Task Printing_a_plan_prints_the_plan_and_no_other_note()
    {
        var files = Compile.Page(
            """
            Before the notes.

            ::: reflection id="thoughts"
            What was it like?
            :::

            ::: action id="rota" title="The rota"
            What will you do?
            :::

            ::action-plan
            """);
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(CourseSource.In(files), "web"), "none");
        var learner = await site.Launch();
        await learner.Module.Locator("[data-note='reflection/thoughts']").FillAsync("A private thought");
        await learner.Module.Locator("[data-note='action/rota/what']").FillAsync("Ask for the figures");
        await Expect(learner.Module.Locator("[data-echo='action/rota/what']")).ToHaveTextAsync("Ask for the figures");
        await learner.Frame.EvaluateAsync("() => { window.print = () => {} }");
        await learner.Module.Locator("[data-notes='action-plan'] [data-action='print-page']").ClickAsync();
        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var onPaper = await learner.Frame.EvaluateAsync<string>(Shown);
        onPaper.ShouldStartWith("Your action plan");
        onPaper.ShouldContain("Ask for the figures");
        onPaper.ShouldNotContain("A private thought");
        onPaper.ShouldNotContain("Before the notes");
        await learner.Frame.EvaluateAsync("() => { dispatchEvent(new Event('afterprint')) }");
        (await learner.Frame.EvaluateAsync<string>(Shown)).ShouldContain("Before the notes");
    }

    private static Dictionary<string, int> Words(string text) =>
        text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ':', ',')).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
}
