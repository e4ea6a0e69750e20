using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What learners write and tick for themselves, in a real browser and against a real run-time.</summary>
public sealed class PrivateNotesTests(BrowserFixture browser)
{
    private const string Secret = "Nobody-may-read-this";
    private const string Thoughts = "[data-note='reflection/thoughts']";
    private const string What = "[data-note='action/rota/what']";

    [Fact]
    public async Task R29_Notes_reach_no_call_and_no_state()
    {
        await using var quiet = await Platform.Open(browser, Package("personal"));
        await (await quiet.Launch()).CloseTab();

        await using var platform = await Platform.Open(browser, Package("personal"));
        var learner = await platform.Launch();
        await Note(learner);
        await learner.CloseTab();

        (await platform.Record())["cmi.suspend_data"].ShouldBe((await quiet.Record())["cmi.suspend_data"]);
        (await platform.Calls()).SelectMany(call => call.Arguments).ShouldAllBe(argument => !argument.Contains(Secret, StringComparison.Ordinal));
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Notes_are_there_again_after_closing_the_tab_and_gone_once_erased()
    {
        await using var platform = await Platform.Open(browser, Package("personal"));
        var learner = await platform.Launch();
        await Note(learner);
        await learner.CloseTab();

        var again = await platform.Launch();
        await Expect(again.Module.Locator(Thoughts)).ToHaveValueAsync($"{Secret} 1");
        await Expect(again.Module.Locator("[data-note^='checklist/meeting/']").First).ToBeCheckedAsync();
        await Expect(again.Module.Locator("[data-echo='action/rota/what']")).ToHaveTextAsync($"{Secret} 2");
        await Expect(again.Module.Locator("[data-echo='confidence/rules/before']")).ToHaveTextAsync("Slightly confident");
        await Erase(again, "thoughts");
        await Erase(again, "action-plan");
        await Expect(again.Module.Locator(What)).ToHaveValueAsync("");
        await again.CloseTab();

        var last = await platform.Launch();
        await Expect(last.Module.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await Expect(last.Module.Locator(Thoughts)).ToHaveValueAsync("");
        (await last.Frame.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage })")).ShouldNotContain(Secret);
    }

    [Fact]
    public async Task On_shared_devices_nothing_is_kept()
    {
        await using var platform = await Platform.Open(browser, Package("shared"));
        var learner = await platform.Launch();
        await Note(learner);
        await Expect(learner.Module.Locator("[data-keeping]").First).ToContainTextAsync("not kept, because others may use this device");
        (await learner.Frame.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage })")).ShouldNotContain(Secret);
        await learner.CloseTab();

        var next = await platform.Launch();
        await Expect(next.Module.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await Expect(next.Module.Locator(Thoughts)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Notes_are_downloaded_as_a_text_file()
    {
        await using var platform = await Platform.Open(browser, Package("personal"));
        var learner = await platform.Launch();
        await Note(learner);
        var download = await learner.Page.RunAndWaitForDownloadAsync(() => InNotes(learner, "action-plan", "download-notes").ClickAsync());
        download.SuggestedFilename.ShouldBe("tiny-action-plan.txt");
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain($"What I will do: {Secret} 2");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_paper_stands_the_whole_text_and_no_button()
    {
        await using var platform = await Platform.Open(browser, Package("personal"));
        var learner = await platform.Launch();
        var longer = string.Join('\n', Enumerable.Range(1, 40).Select(line => $"Line {line}"));
        await learner.Module.Locator(Thoughts).FillAsync(longer);

        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(learner.Module.Locator(Thoughts)).ToBeHiddenAsync();
        await Expect(learner.Module.Locator("[data-notes='thoughts'] [data-copy]")).ToBeVisibleAsync();
        (await learner.Module.Locator("[data-notes='thoughts'] [data-copy]").TextContentAsync()).ShouldBe(longer);
        await Expect(learner.Module.Locator(What)).ToBeVisibleAsync();
        await Expect(InNotes(learner, "thoughts", "print-page")).ToBeHiddenAsync();
        await Screenshots.Take(learner, "private-notes-on-paper");
    }

    [Theory]
    [InlineData("personal", "1 letter by letter")]
    [InlineData("shared", "")]
    public async Task Leaving_quickly_in_the_middle_of_a_word_loses_what_is_not_kept_alone(string devices, string kept)
    {
        await using var platform = await Platform.Open(browser, Package(devices, "leave-quickly: true\n"));
        var learner = await platform.Launch();
        var lost = learner.Module.Locator("[data-page='welcome'] .keeping").Filter(new() { HasText = "pressing Esc three times, loses it at once" });
        await Expect(lost).ToHaveCountAsync(devices == "shared" ? 1 : 0);
        await learner.Module.Locator(Thoughts).FocusAsync();
        await learner.Page.Keyboard.TypeAsync("1 letter by letter");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await learner.Page.Keyboard.PressAsync("Escape");
        }

        await Expect(learner.Page).ToHaveURLAsync("about:blank");
        await learner.CloseTab();
        var again = await platform.Launch();
        await Expect(again.Module.Locator("[data-keeping]").First).Not.ToBeEmptyAsync();
        await Expect(again.Module.Locator(Thoughts)).ToHaveValueAsync(kept);
    }

    [Fact]
    public async Task C5_A_page_says_once_where_notes_are_kept_and_every_field_refers_to_it()
    {
        await using var platform = await Platform.Open(browser, Package("personal"));
        var learner = await platform.Launch();
        await Expect(learner.Module.Locator("[data-keeping]")).ToHaveCountAsync(1);
        var described = await learner.Frame.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('[data-note]')].map((note) => {
              const one = note.closest('[aria-describedby]');
              return one?.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.textContent.trim()).join(' ') ?? '';
            })
            """);
        described.ShouldNotBeEmpty();
        described.ShouldAllBe(text => text.Contains("what you enter here is kept in this browser", StringComparison.Ordinal));
    }

    private static async Task Note(Learner learner)
    {
        await learner.Module.Locator(Thoughts).FillAsync($"{Secret} 1");
        await learner.Module.Locator("[data-note^='checklist/meeting/']").First.CheckAsync();
        await learner.Module.Locator(What).FillAsync($"{Secret} 2");
        await learner.Module.Locator("[data-note='action/rota/when']").FillAsync("2027-03-01");
        await learner.Module.Locator("[data-note='confidence/rules/before'][value='2']").CheckAsync();
        await learner.Module.Locator("[data-note='confidence/rules/after'][value='4']").CheckAsync();
        await Screenshots.Take(learner, "private-notes");
    }

    private static async Task Erase(Learner learner, string notes)
    {
        await InNotes(learner, notes, "erase-notes").ClickAsync();
        await InNotes(learner, notes, "erase-for-good").ClickAsync();
    }

    private static ILocator InNotes(Learner learner, string notes, string action) =>
        learner.Module.Locator($"[data-notes='{notes}'] [data-action='{action}']");

    private static BuiltPackage Package(string devices, string more = "")
    {
        var files = Compile.Page(
            """
            ::: reflection id="thoughts"
            Who was asked?
            :::

            ::: checklist id="meeting" title="Before the meeting"
            - [ ] Read
            - [ ] Ask
            :::

            ::confidence{before}

            ::: action id="rota" title="Your next rota"
            What will you do?
            :::

            ::action-plan

            ::confidence{after}
            """);
        return BuiltPackage.Of(CourseSource.In(files.With(
            "tiny/module.yaml",
            files.Text("tiny/module.yaml").Replace("devices: personal", $"devices: {devices}", StringComparison.Ordinal) + "confidence:\n  - id: rules\n    statement: I can name the rules.\n" + more)));
    }
}
