using System.Text.Json;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder review</c>: what it takes, what it writes, how it ends.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_suite_becomes_a_document_a_module_and_one_to_start_with()
    {
        var run = await Command.Run(workspace.Path, "review", "suite", "--out", "pack");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ReplaceLineEndings("\n").ShouldBe("pack/one.review.html\npack/two.review.html\npack/index.html\n3 documents written, 0 errors, 0 warnings.\n");
        workspace.Names("pack").ShouldBe(["index.html", "one.review.html", "two.review.html"]);
    }

    [Fact]
    public async Task One_module_alone_has_both_documents_too()
    {
        (await Command.Run(workspace.Path, "review", "suite/one")).ExitCode.ShouldBe(0);

        workspace.Names("review").ShouldBe(["index.html", "one.review.html"]);
    }

    [Fact]
    public async Task With_an_error_nothing_is_written_and_what_stood_there_stays()
    {
        workspace.With("suite/one/pages/01-welcome.md", "no title\n").With("review/index.html", "earlier");

        var run = await Command.Run(workspace.Path, "review", "suite");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("SB301");
        workspace.Names("review").ShouldBe(["index.html"]);
        (await File.ReadAllTextAsync(workspace.File("review/index.html"), TestContext.Current.CancellationToken)).ShouldBe("earlier");
    }

    [Fact]
    public async Task Where_one_document_cannot_be_moved_in_no_half_written_one_is_left()
    {
        workspace.With("review/two.review.html/kept.txt", "kept");

        var run = await Command.Run(workspace.Path, "review", "suite");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("Could not read or write a file: ");
        workspace.Names("review").ShouldNotContain(name => name.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_are_told_which_documents_there_are()
    {
        var run = await Command.Run(workspace.Path, "review", "suite/one", "--format", "json");

        using var report = JsonDocument.Parse(run.Output);
        report.RootElement.GetProperty("documents").EnumerateArray().Select(path => path.GetString()).ShouldBe(["review/one.review.html", "review/index.html"]);
    }

    [Fact]
    public async Task A_path_where_nothing_is_ends_with_2() =>
        (await Command.Run(workspace.Path, "review", "nowhere")).ExitCode.ShouldBe(2);
}
