using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary>Links that a stranger's repository holds in the places of output: nothing outside is ever written (R54).</summary>
public sealed class LinkTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one").With("victim", "untouched").With("elsewhere/kept.txt", "kept");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task R54_A_build_replaces_links_to_files_and_follows_none()
    {
        Link("dist/.one-scorm12.zip.partial", "../victim");
        Link("dist/one-scorm12.zip", "../victim");

        (await Command.Run(workspace.Path, "build", "suite")).ExitCode.ShouldBe(0);

        ShouldBeUntouched();
    }

    [Fact]
    public async Task A_review_replaces_links_to_files_and_follows_none()
    {
        Link("review/.index.html.partial", "../victim");
        Link("review/index.html", "../victim");

        (await Command.Run(workspace.Path, "review", "suite")).ExitCode.ShouldBe(0);

        ShouldBeUntouched();
    }

    [Fact]
    public async Task Schemas_replace_links_to_files_and_follow_none()
    {
        Link(".schemas/module.schema.json", "../victim");

        (await Command.Run(workspace.Path, "schema")).ExitCode.ShouldBe(0);

        ShouldBeUntouched();
    }

    [Theory]
    [InlineData("dist", "build", "suite")]
    [InlineData("review", "review", "suite")]
    [InlineData(".schemas", "schema")]
    [InlineData("out", "build", "suite", "--out", "out/deeper")]
    public async Task A_folder_that_is_a_link_is_refused(string link, params string[] arguments)
    {
        Link(link, "elsewhere");

        var run = await Command.Run(workspace.Path, arguments);

        run.Error.Trim().ShouldBe($"'{link}' is a link to 'elsewhere', and nothing is written through a link. Name the folder itself with --out.");
        run.ExitCode.ShouldBe(2);
        ShouldBeUntouched();
    }

    [Fact]
    public async Task A_new_page_is_not_written_through_a_link()
    {
        Directory.Delete(workspace.File("suite/one/pages"), recursive: true);
        Link("suite/one/pages", "../../elsewhere");

        var run = await Command.Run(workspace.Path, "new", "page", "suite/one/more");

        run.ExitCode.ShouldBe(2, run.All);
        ShouldBeUntouched();
    }

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(workspace.File(path))!);
        File.CreateSymbolicLink(workspace.File(path), target);
    }

    private void ShouldBeUntouched()
    {
        File.ReadAllText(workspace.File("victim")).ShouldBe("untouched");
        workspace.Names("elsewhere").ShouldBe(["kept.txt"]);
    }
}
