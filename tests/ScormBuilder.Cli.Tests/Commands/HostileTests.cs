using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary>Sources that mean harm, on a real disk: an error, never a stack trace, nothing written outside the output folder.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one").With("secret.png", "secret");

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string, string> Pages => new()
    {
        { "<script>alert(1)</script>", "SB303" },
        { "[a](javascript:alert(1))", "SB306" },
        { "![a](../../secret.png)", "SB103" },
        { "![a](/etc/hostname.png)", "SB103" },
        { "![a](media/link.png)", "SB107" },
        { "![a](media/not-there.png)", "SB101" },
        { "![a](module.yaml)", "SB601" },
        { "a\u0000b", "SB106" },
        { new string('>', 20_000), "SB312" },
        { "~~~question\nid: [a, b\nkind: c\n~~~", "SB201" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_hostile_page_is_refused(string body, string code)
    {
        Directory.CreateDirectory(workspace.File("suite/one/media"));
        File.CreateSymbolicLink(workspace.File("suite/one/media/link.png"), workspace.File("secret.png"));
        workspace.With("suite/one/pages/01-welcome.md", $"---\ntitle: Welcome\n---\n{body}\n");

        var run = await Command.Run(workspace.Path, "build", "suite/one");

        run.ExitCode.ShouldBe(1, run.All);
        run.Error.ShouldContain($"suite/one/pages/01-welcome.md:4:1: error {code}: ".Replace(code == "SB106" ? "4:1" : "\0", "4:2", StringComparison.Ordinal).Replace(code == "SB201" ? "4:1" : "\0", "5:6", StringComparison.Ordinal));
        workspace.Names(".").ShouldBe(["secret.png", "suite"]);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_file_name_neither_reaches_the_terminal_nor_forges_a_line(string format)
    {
        workspace.With("suite/one/pages/02-\u001B]0;owned\a\u009B31m\u202Ered\nx.md:1:1: error SB101: forged.md", "---\ntitle: Welcome\n---\nHello.\n");

        var run = await Command.Run(workspace.Path, "check", "suite/one", "--format", format);

        run.ExitCode.ShouldBe(1, run.All);
        run.All.ShouldContain("1B}");
        run.All.ReplaceLineEndings("\n").ShouldNotContain(character => character != '\n' && (char.IsControl(character) || character == '\u202E'));
        run.All.Split('\n').ShouldNotContain(line => line.StartsWith("x.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_a_link_out_is_refused()
    {
        File.CreateSymbolicLink(workspace.File("suite/one/pages/02-more.md"), "/etc/hostname");

        var run = await Command.Run(workspace.Path, "build", "suite");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("suite/one/pages/02-more.md:1:1: error SB107: ");
    }

    [Fact]
    public async Task A_page_of_ten_megabytes_is_refused()
    {
        using (var page = File.OpenWrite(workspace.File("suite/one/pages/01-welcome.md")))
        {
            page.SetLength(10 * 1024 * 1024);
        }

        (await Command.Run(workspace.Path, "build", "suite")).Error.ShouldContain("error SB105: ");
    }

    [Fact]
    public async Task Invalid_UTF8_is_refused()
    {
        await File.WriteAllBytesAsync(workspace.File("suite/one/module.yaml"), [0xFF, 0xFE, 0x00], TestContext.Current.CancellationToken);

        (await Command.Run(workspace.Path, "build", "suite")).Error.ShouldContain("suite/one/module.yaml:1:1: error SB104: ");
    }

    [Fact]
    public async Task A_link_to_the_folder_above_is_no_way_round()
    {
        Directory.CreateSymbolicLink(workspace.File("suite/one/media"), "../..");
        workspace.With("suite/one/pages/01-welcome.md", "---\ntitle: Welcome\n---\n![a](media/secret.png)\n");

        var run = await Command.Run(workspace.Path, "build", "suite");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("error SB107: ");
    }

    [Fact]
    public async Task Links_in_a_circle_are_refused()
    {
        Directory.CreateDirectory(workspace.File("suite/one/media"));
        File.CreateSymbolicLink(workspace.File("suite/one/media/a.png"), "b.png");
        File.CreateSymbolicLink(workspace.File("suite/one/media/b.png"), "a.png");
        workspace.With("suite/one/pages/01-welcome.md", "---\ntitle: Welcome\n---\n![a](media/a.png)\n");

        (await Command.Run(workspace.Path, "build", "suite")).Error.ShouldContain("error SB101: ");
    }
}
