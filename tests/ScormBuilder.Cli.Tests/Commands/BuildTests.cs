using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder build</c>: what it takes, what it writes, how it ends.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_suite_is_built_into_one_package_a_module()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--out", "dist");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldMatch(@"\Adist/one-scorm12\.zip \([0-9,]+ bytes\)\r?\ndist/two-scorm12\.zip \([0-9,]+ bytes\)\r?\n2 packages built, 0 errors, 0 warnings\.\r?\n\z");
        workspace.Names("dist").ShouldBe(["one-scorm12.zip", "two-scorm12.zip"]);
    }

    [Theory]
    [InlineData("xapi")]
    [InlineData("cmi5")]
    public async Task What_packages_tell_a_record_store_is_described_beside_them(string target)
    {
        (await Command.Run(workspace.Path, "build", "suite", "--target", target, "--target", "scorm12")).ExitCode.ShouldBe(0);

        workspace.Names("dist").ShouldBe([$"one-{target}.zip", "one-scorm12.zip", $"two-{target}.zip", "two-scorm12.zip", "xapi-profile.jsonld"], ignoreOrder: true);
        (await File.ReadAllTextAsync(workspace.File("dist/xapi-profile.jsonld"), TestContext.Current.CancellationToken)).ShouldStartWith("{\n  \"@context\": \"https://w3id.org/xapi/profiles/context\",\n");
    }

    [Fact]
    public async Task Nothing_is_described_where_nothing_was_built()
    {
        workspace.With("suite/one/pages/01-welcome.md", "no title\n");

        (await Command.Run(workspace.Path, "build", "suite/one", "--target", "xapi")).ExitCode.ShouldBe(1);
        workspace.Names("dist").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--board", "all")]
    [InlineData("--board", "here", "--board", "there", "--board", "here")]
    public async Task Several_boards_get_packages_of_their_own(params string[] boards)
    {
        workspace.With("suite/boards/here.yaml", "title: Here\n").With("suite/boards/there.yaml", "title: There\n");

        (await Command.Run(workspace.Path, ["build", "suite/one", .. boards])).ExitCode.ShouldBe(0);
        workspace.Names("dist").ShouldBe(["one-here-scorm12.zip", "one-there-scorm12.zip"]);
    }

    [Theory]
    [InlineData("suite/one")]
    [InlineData("suite/one/")]
    [InlineData("./suite/../suite/one")]
    [InlineData("suite/one/module.yaml")]
    public async Task One_module_may_be_named_by_its_folder_or_its_definition(string path)
    {
        var run = await Command.Run(workspace.Path, "build", path);

        run.ExitCode.ShouldBe(0);
        workspace.Names("dist").ShouldBe(["one-scorm12.zip"]);
    }

    [Fact]
    public async Task A_module_gets_the_same_package_alone_as_with_its_suite()
    {
        await Command.Run(workspace.Path, "build", "suite", "--out", "together");
        await Command.Run(workspace.Path, "build", "suite/one", "--out", "alone");

        Bytes("alone/one-scorm12.zip").ShouldBe(Bytes("together/one-scorm12.zip"));
    }

    [Fact]
    public async Task A_folder_of_modules_without_a_suite_is_built()
    {
        workspace.With("folder/solo/module.yaml", "id: solo\ntitle: Solo\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\nlanguage: en\nlicence: CC0\ncompletion:\n  pages: all\n")
            .With("folder/solo/pages/01-a.md", "---\ntitle: A\n---\nHello.\n");

        (await Command.Run(workspace.Path, "build", "folder")).ExitCode.ShouldBe(0);
        workspace.Names("dist").ShouldBe(["solo-scorm12.zip"]);
    }

    [Fact]
    public async Task A_broken_module_does_not_stop_its_neighbour_and_its_earlier_package_stays()
    {
        workspace.With("suite/one/pages/01-welcome.md", "no title\n").With("dist/one-scorm12.zip", "earlier");

        var run = await Command.Run(workspace.Path, "build", "suite");

        run.ExitCode.ShouldBe(1);
        run.Error.Trim().ShouldBe("suite/one/pages/01-welcome.md:1:1: error SB301: The page has no title. Start the file with a line '---', a line 'title: ...' and a line '---'.");
        run.Output.ShouldContain("1 package built, 1 error, 0 warnings.");
        workspace.Names("dist").ShouldBe(["one-scorm12.zip", "two-scorm12.zip"]);
        (await File.ReadAllTextAsync(workspace.File("dist/one-scorm12.zip"), TestContext.Current.CancellationToken)).ShouldBe("earlier");
    }

    [Fact]
    public async Task A_broken_module_alone_writes_nothing()
    {
        workspace.With("suite/one/module.yaml", "id: one\n");

        (await Command.Run(workspace.Path, "build", "suite/one")).ExitCode.ShouldBe(1);
        workspace.Names("dist").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task The_day_for_which_dates_are_judged_may_be_given(string command)
    {
        workspace.With("suite/shared/contacts.yaml", "contacts:\n  - { id: line, name: The line, kind: support, phone: 0131 496 0000, checked: 2026-01-01 }\n");

        (await Command.Run(workspace.Path, command, "suite", "--today", "2026-02-01")).Error.ShouldBeEmpty();
        (await Command.Run(workspace.Path, command, "suite", "--today", "2026-12-01")).Error.ShouldContain("suite/shared/contacts.yaml:2:79: warning SB803:");
        (await Command.Run(workspace.Path, command, "suite", "--today", "1/12/2026")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_board_has_packages_of_its_own()
    {
        workspace.With("suite/boards/nhs-example.yaml", "title: NHS Example\n");

        (await Command.Run(workspace.Path, "build", "suite/one", "--board", "nhs-example")).ExitCode.ShouldBe(0);
        workspace.Names("dist").ShouldBe(["one-nhs-example-scorm12.zip"]);
        (await Command.Run(workspace.Path, "build", "suite/one", "--board", "nhs-exampel")).Error.ShouldContain("Did you mean 'nhs-example'?");
    }

    [Fact]
    public async Task A_release_refuses_a_draft_and_a_build_does_not()
    {
        workspace.With("suite/one/module.yaml", (await File.ReadAllTextAsync(workspace.File("suite/one/module.yaml"), TestContext.Current.CancellationToken)).Replace("released", "draft", StringComparison.Ordinal));

        var release = await Command.Run(workspace.Path, "build", "suite/one", "--release");
        var build = await Command.Run(workspace.Path, "build", "suite/one", "--out", "draft");

        release.ExitCode.ShouldBe(1);
        release.Error.ShouldContain("suite/one/module.yaml:1:1: error SB407: ");
        workspace.Names("dist").ShouldBeEmpty();
        build.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_without_a_module_has_an_error()
    {
        workspace.With("empty/readme.txt", "nothing");

        var run = await Command.Run(workspace.Path, "build", "empty");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("error SB102: This folder does not contain a module.");
    }

    [Fact]
    public async Task A_path_where_nothing_is_is_a_wrong_command()
    {
        var run = await Command.Run(workspace.Path, "build", "nowhere");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Trim().ShouldBe("The folder 'nowhere' does not exist. Give the folder of a suite, of several modules or of one module.");
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build")]
    [InlineData("build", "suite", "--target", "scorm99")]
    [InlineData("build", "suite", "--format", "xml")]
    [InlineData("build", "suite", "--outt", "x")]
    [InlineData("build", "suite", "extra")]
    [InlineData("build", "suite", "--out")]
    public async Task A_wrong_command_is_told_and_ends_with_2(params string[] arguments)
    {
        var run = await Command.Run(workspace.Path, arguments);

        run.ExitCode.ShouldBe(2);
        run.All.ShouldNotBeEmpty();
        workspace.Names("dist").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_target_asked_for_twice_is_built_once()
    {
        var run = await Command.Run(workspace.Path, "build", "suite/one", "--target", "scorm12", "--target", "scorm12");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("1 package built");
    }

    [Fact]
    public async Task Help_has_examples_and_exit_codes()
    {
        var run = await Command.Run(workspace.Path, "build", "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("scormbuilder build modules/anti-racism --out dist");
        run.Output.ShouldContain("Exit codes: 0 built");
        (await Command.Run(workspace.Path, "--help")).Output.ShouldContain("build");
    }

    [Fact]
    public async Task Version_is_a_SemVer_alone()
    {
        var run = await Command.Run(workspace.Path, "--version");

        run.ExitCode.ShouldBe(0);
        run.Output.Trim().ShouldMatch(@"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.-]+)?\z");
    }

    [Fact]
    public async Task R3_Culture_and_time_zone_change_no_byte()
    {
        var everything = Path.Combine(Command.Repository, "tests", "ScormBuilder.Tests", "Baselines", "everything", "source");
        Task<Run> In(string folder, string language, string zone) =>
            Command.RunUnder(new() { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone }, workspace.Path, "build", everything, "--out", folder);

        (await In("plain", "C.UTF-8", "UTC")).Output.Replace("plain/", "", StringComparison.Ordinal)
            .ShouldBe((await In("turkish", "tr_TR.UTF-8", "Asia/Kathmandu")).Output.Replace("turkish/", "", StringComparison.Ordinal));
        (await In("arabic", "ar_SA.UTF-8", "Pacific/Apia")).ExitCode.ShouldBe(0);

        Bytes("turkish/everything-scorm12.zip").ShouldBe(Bytes("plain/everything-scorm12.zip"));
        Bytes("arabic/everything-scorm12.zip").ShouldBe(Bytes("plain/everything-scorm12.zip"));
    }

    [Fact]
    public async Task The_suite_of_the_repository_is_built()
    {
        var run = await Command.Run(Command.Repository, "build", "modules/anti-racism", "--target", "scorm12", "--out", workspace.File("dist"));

        run.ExitCode.ShouldBe(0, run.All);
        workspace.Names("dist").ShouldContain("understanding-structural-racism-scorm12.zip");
    }

    private byte[] Bytes(string path) => File.ReadAllBytes(workspace.File(path));
}
