using System.IO.Compression;
using System.Net;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder compare</c>: what learners of an older package would lose.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Question = "```question\nid: rule\nkind: choice\nprompt: Which is a rule?\noptions:\n  - id: one\n    text: Night shifts go to agency staff first\n    correct: true\n  - id: two\n    text: The manager is in a good mood\n```\n";

    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public CompareTests() => workspace.With("suite/one/pages/02-more.md", $"---\ntitle: More\n---\n{Question}");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Other_words_pages_and_order_cost_learners_nothing()
    {
        await Build();
        workspace.With("suite/one/pages/01-first.md", "---\ntitle: First\n---\nHello.\n").With("suite/one/pages/02-more.md", $"---\ntitle: More of it\n---\nOther words.\n\n{Question}");

        var run = await Compare("dist/one-scorm12.zip");

        run.All.Trim().ShouldBe("3 ids compared, nothing is lost.");
        run.ExitCode.ShouldBe(0);
    }

    /// <summary>Whoever opens a pipe waits for its writer, and here there is none.</summary>
    [Fact]
    public async Task A_pipe_is_no_package()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (var made = System.Diagnostics.Process.Start("mkfifo", workspace.File("pipe.zip")))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var run = await Compare("pipe.zip");

        run.Error.Trim().ShouldBe("'pipe.zip' is not a package that contains a module. Give a zip file that 'scormbuilder build' wrote.");
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_gone_or_other_is_told_with_what_it_may_be_now()
    {
        await Build();
        File.Delete(workspace.File("suite/one/pages/02-more.md"));
        workspace.With("suite/one/pages/02-even-more.md", $"---\ntitle: More\n---\n{Question.Replace("id: two", "id: third", StringComparison.Ordinal)}");

        var run = await Compare("dist/one-scorm12.zip");

        run.ExitCode.ShouldBe(1);
        run.Output.ReplaceLineEndings("\n").ShouldBe(
            "one: page 'more' is gone, and so is what learners did there. If it has become one of these, give that one the old id again: page 'even-more'.\n"
            + "one: question 'rule' has different options or scenes. Earlier answers and places are not shown again, only whether it was done, how often and how well.\n"
            + "3 ids compared, 2 differences.\n");
    }

    public static TheoryData<string> Crafted =>
    [
        """{"id":"one","state":{"items":[{"id":"no-kind","shape":1}]}}""",
        """{"id":"one","state":{"items":[{"id":"/","shape":1}]}}""",
        """{"id":"one","state":{"items":[{"id":"page/a","shape":1e99}]}}""",
        """{"id":"one","state":{"items":[{"id":7,"shape":1}]}}""",
        """{"id":"one","state":{"items":[null]}}""",
        """{"id":null,"state":{"items":[{"id":"page/a","shape":1}]}}""",
        """{"id":"one","state":{"items":{}}}""",
        """{"id":"one","state":[]}""",
        """{"id":"\ud800","state":{"items":[{"id":"\udc00/a","shape":1}]}}""",
        "[]", "7", "", "{", new string('[', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Crafted))]
    public async Task A_crafted_package_is_none(string course)
    {
        using (var zip = ZipFile.Open(workspace.File("odd.zip"), ZipArchiveMode.Create))
        using (var entry = new StreamWriter(zip.CreateEntry("index.html").Open()))
        {
            entry.Write($"<head><meta name=\"scormbuilder:course\" content=\"{WebUtility.HtmlEncode(course)}\"></head>");
        }

        var run = await Compare("odd.zip");

        run.Error.Trim().ShouldBe("'odd.zip' is not a package that contains a module. Give a zip file that 'scormbuilder build' wrote.");
        run.ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x50, 0x4B, 5, 6, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 })]
    public async Task A_broken_zip_is_none(byte[] bytes)
    {
        await File.WriteAllBytesAsync(workspace.File("odd.zip"), bytes, TestContext.Current.CancellationToken);

        (await Compare("odd.zip")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_module_that_is_gone_is_told()
    {
        await Build();
        Directory.Delete(workspace.File("suite/two"), recursive: true);

        var run = await Compare("dist/two-scorm12.zip");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("two: This module no longer exists.");
    }

    [Fact]
    public async Task A_package_of_several_modules_is_compared_with_each()
    {
        (await Command.Run(workspace.Path, "build", "suite", "--bundle", "suite")).ExitCode.ShouldBe(0);

        (await Compare("dist/all-modules-scorm12.zip")).All.Trim().ShouldBe("4 ids compared, nothing is lost.");
    }

    [Theory]
    [InlineData("nowhere.zip")]
    [InlineData("suite/suite.yaml")]
    [InlineData("suite")]
    public async Task What_is_no_package_ends_with_2(string package)
    {
        var run = await Compare(package);

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe($"'{package}' is not a package that contains a module. Give a zip file that 'scormbuilder build' wrote.");
    }

    [Fact]
    public async Task Sources_with_errors_are_not_compared()
    {
        await Build();
        workspace.With("suite/one/pages/01-welcome.md", "Text.\n");

        var run = await Compare("dist/one-scorm12.zip");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("error SB301: ");
        run.Output.ShouldBeEmpty();
    }

    private async Task Build() => (await Command.Run(workspace.Path, "build", "suite")).ExitCode.ShouldBe(0);

    private Task<Run> Compare(string package) => Command.Run(workspace.Path, "compare", "suite", package);
}
