using System.Text.Json;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Output;

/// <summary>What the formats of reports promise to other programs.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Broken = "suite/br,ok:en%/pages/01-welcome.md";

    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public FormatTests() => workspace.With("suite/two/pages/01-welcome.md", "---\ntitle: Welcome\n---\nText <b>100%</b>.\n");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task JSON_has_packages_and_diagnostics()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--format", "json");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        var root = JsonDocument.Parse(run.Output).RootElement;
        var package = root.GetProperty("packages").EnumerateArray().ShouldHaveSingleItem();
        package.GetProperty("path").GetString().ShouldBe("dist/one-scorm12.zip");
        package.GetProperty("module").GetString().ShouldBe("one");
        package.GetProperty("target").GetString().ShouldBe("scorm12");
        package.GetProperty("bytes").GetInt64().ShouldBe(new FileInfo(workspace.File("dist/one-scorm12.zip")).Length);
        var diagnostic = root.GetProperty("diagnostics").EnumerateArray().First();
        diagnostic.GetProperty("file").GetString().ShouldBe("suite/two/pages/01-welcome.md");
        diagnostic.GetProperty("line").GetInt32().ShouldBe(4);
        diagnostic.GetProperty("column").GetInt32().ShouldBe(6);
        diagnostic.GetProperty("level").GetString().ShouldBe("error");
        diagnostic.GetProperty("code").GetString().ShouldBe("SB303");
        diagnostic.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        diagnostic.GetProperty("remedy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task JSON_without_faults_has_both_lists_all_the_same()
    {
        var root = JsonDocument.Parse((await Command.Run(workspace.Path, "build", "suite/one", "--format", "json")).Output).RootElement;

        root.GetProperty("packages").GetArrayLength().ShouldBe(1);
        root.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task SARIF_has_what_version_2_1_0_requires()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--format", "sarif");

        run.ExitCode.ShouldBe(1);
        var log = JsonDocument.Parse(run.Output).RootElement;
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldNotBeNull().ShouldEndWith("sarif-schema-2.1.0.json");
        var only = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var driver = only.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("ScormBuilder");
        driver.GetProperty("semanticVersion").GetString().ShouldNotBeNullOrEmpty();
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        driver.GetProperty("rules").EnumerateArray().ShouldAllBe(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.EndsWith('.'));
        only.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        foreach (var result in only.GetProperty("results").EnumerateArray())
        {
            rules.ShouldContain(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().ShouldBe("error");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem().GetProperty("physicalLocation");
            Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _).ShouldBeTrue();
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(4);
            place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task SARIF_without_faults_has_an_empty_list_of_results()
    {
        var log = JsonDocument.Parse((await Command.Run(workspace.Path, "build", "suite/one", "--format", "sarif")).Output).RootElement;

        log.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task SARIF_escapes_what_a_URI_cannot_hold()
    {
        Directory.Move(workspace.File("suite/two"), workspace.File("suite/a b%é"));

        var log = JsonDocument.Parse((await Command.Run(workspace.Path, "build", "suite", "--format", "sarif")).Output).RootElement;

        log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString())
            .ShouldAllBe(uri => uri!.StartsWith("suite/a%20b%25%C3%A9/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GitHub_gets_a_workflow_command_for_each_diagnostic()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--format", "github");

        run.ExitCode.ShouldBe(1);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldBe(["::error file=suite/two/pages/01-welcome.md,line=4,col=6,title=SB303::<b> is not HTML that a page can contain. Write **words**."]);
    }

    [Fact]
    public async Task GitHub_commands_escape_what_would_end_them()
    {
        Directory.CreateDirectory(workspace.File(Path.GetDirectoryName(Broken)!));
        workspace.With("suite/br,ok:en%/module.yaml", "\"a%\\nb\": c\n");

        var run = await Command.Run(workspace.Path, "build", "suite", "--format", "github");

        run.Output.ShouldContain("::error file=suite/br%2Cok%3Aen%25/module.yaml,line=1,col=1,title=SB207::");
        run.Output.ShouldContain("does not have a key 'a%25%0Ab'");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("::error ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("text")]
    public async Task No_format_has_colour_codes_when_piped_whatever_the_terminal_is_said_to_be(string format)
    {
        var run = await Command.RunUnder(new() { ["TERM"] = "xterm-256color", ["FORCE_COLOR"] = "1", ["CLICOLOR_FORCE"] = "1", ["CI"] = null }, workspace.Path, "build", "suite", "--format", format);

        run.ExitCode.ShouldBe(1);
        run.All.ShouldNotContain("\u001B");
    }
}
