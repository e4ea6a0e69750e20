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

        run.Error.Trim().ShouldBe($"'{link}' is a link to 'elsewhere', and nothing is written through a link. Name the folder itself, not the link.");
        run.ExitCode.ShouldBe(2);
        ShouldBeUntouched();
    }

    [Theory]
    [InlineData("build", "suite", "--out", "HERE/suite/out/deeper")]
    [InlineData("build", "HERE/suite", "--out", "HERE/suite/out/deeper")]
    [InlineData("review", "suite", "--out", "HERE/suite/out/deeper")]
    [InlineData("schema", "--out", "HERE/suite/out/deeper")]
    [InlineData("new", "suite", "HERE/suite/out/deeper")]
    public async Task A_link_below_the_working_folder_is_refused_in_an_absolute_path_too(params string[] arguments)
    {
        Link("suite/out", "../elsewhere");

        var run = await Command.Run(workspace.Path, [.. arguments.Select(argument => argument.Replace("HERE", workspace.Path, StringComparison.Ordinal))]);

        run.Error.ShouldStartWith($"'{workspace.File("suite/out")}' is a link to '../elsewhere', and nothing is written through a link.");
        run.ExitCode.ShouldBe(2);
        ShouldBeUntouched();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("review")]
    public async Task A_link_among_the_sources_is_refused_from_whatever_folder_one_builds(string command)
    {
        Link("suite/out", "../elsewhere");

        var run = await Command.Run(Path.GetTempPath(), command, workspace.File("suite"), "--out", workspace.File("suite/out/deeper"));

        run.ExitCode.ShouldBe(2, run.All);
        ShouldBeUntouched();
    }

    [Fact]
    public async Task A_link_before_the_working_folder_is_the_machines_own()
    {
        Link("machine", "elsewhere");
        Directory.CreateDirectory(workspace.File("elsewhere/inside"));

        var run = await Command.Run(workspace.File("elsewhere/inside"), "schema", "--out", workspace.File("machine/inside/schemas"));

        run.ExitCode.ShouldBe(0, run.All);
    }

    [Fact]
    public async Task The_name_of_a_link_and_of_its_target_are_written_without_what_a_terminal_obeys()
    {
        workspace.With("x\u001B[31m\nerror: forged/kept.txt", "");
        Link("out", "x\u001B[31m\nerror: forged");

        var run = await Command.Run(workspace.Path, "schema", "--out", "out");

        run.Error.Trim().ShouldBe("'out' is a link to 'x\\u{1B}[31m\\u{0A}error: forged', and nothing is written through a link. Name the folder itself, not the link.");
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
