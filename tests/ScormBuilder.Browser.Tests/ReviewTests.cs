using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>What reviewers open from a folder or a stick: no server, no network.</summary>
public sealed class ReviewTests(BrowserFixture browser) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scormbuilder-review-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    public async Task R33_Axe_finds_nothing_and_nothing_scrolls_sideways(ColorScheme colours, int width)
    {
        await using var context = await browser.NewContext(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours });
        foreach (var document in new[] { "index.html", "understanding-structural-racism.review.html" })
        {
            var page = await Open(context, document);
            (await Axe.Violations(page.MainFrame, document)).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, document);
        }
    }

    [Fact]
    public async Task Comments_become_a_text_file_and_are_printed()
    {
        await using var context = await browser.NewContext(new() { AcceptDownloads = true });
        var page = await Open(context, "understanding-structural-racism.review.html");
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add(message.Text);
        await page.GetByLabel("Your comments: Page 2").FillAsync("Say who decides.");
        await page.GetByLabel("Who you are").FillAsync("A nurse");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save my comments" }).ClickAsync());

        download.SuggestedFilename.ShouldBe("comments-understanding-structural-racism.txt");
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        text.ShouldMatch(@"\AComments on: Understanding structural racism\r\n\r\nBy: A nurse\r\n\r\nPage 2: .*\r\n\r\nComment: Say who decides\.\r\n\z");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Say who decides.").Last).ToBeVisibleAsync();
        (await page.Locator(".lines:visible").CountAsync()).ShouldBeGreaterThan(10);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_all_is_there_to_read_and_to_print()
    {
        await using var context = await browser.NewContext(new() { JavaScriptEnabled = false });
        var page = await Open(context, "understanding-structural-racism.review.html");

        await Expect(page.Locator("section.reviewed-page").Last).ToBeVisibleAsync();
        await Expect(page.GetByText("Print it instead")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save my comments" })).ToBeHiddenAsync();
    }

    private async Task<IPage> Open(IBrowserContext context, string document)
    {
        var source = CourseSource.At(Path.Combine(Modules.RepositoryRoot(), "modules", "anti-racism", "understanding-structural-racism"))!;
        foreach (var written in CourseCompiler.Review(source, new CompileOptions(), TestContext.Current.CancellationToken).Documents)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, written.FileName), written.Html, TestContext.Current.CancellationToken);
        }

        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(folder.FullName, document)).AbsoluteUri);
        return page;
    }
}
