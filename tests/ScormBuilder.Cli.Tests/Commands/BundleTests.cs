using System.IO.Compression;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary>Several modules in one package, as people ask for them.</summary>
public sealed class BundleTests : IDisposable
{
    private const string Routes = "routes:\n  - { id: everyone, title: Everyone, modules: [one, two] }\n  - { id: quiet, title: Hushed, modules: [two], sensitive: true }\n";

    private readonly Workspace workspace = new Workspace().WithSuite("one", "two");

    public BundleTests() => Append("suite/suite.yaml", Routes);

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("route", "route-collection-2-scorm12.zip", "route-everyone-scorm12.zip")]
    [InlineData("suite", "all-modules-scorm12.zip")]
    [InlineData("none", "one-scorm12.zip", "two-scorm12.zip")]
    public async Task Modules_share_packages_as_asked_for(string bundle, params string[] packages)
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--bundle", bundle);

        run.ExitCode.ShouldBe(0, run.All);
        workspace.Names("dist").ShouldBe(packages);
    }

    [Fact]
    public async Task A_board_a_platform_a_theme_and_languages_go_with_them()
    {
        workspace.With("suite/boards/here.yaml", "title: Here\n").With("suite/themes/own/theme.yaml", "font: Arial\n")
            .With("suite/one/module.gd.yaml", "title: Modal\nsummary: Beag.\n").With("suite/one/pages/01-welcome.gd.md", "---\ntitle: Fàilte\n---\nHalò.\n");
        Append("suite/suite.yaml", "theme: themes/own\n");
        Append("suite/one/module.yaml", "languages: [gd]\n");

        var run = await Command.Run(workspace.Path, "build", "suite", "--bundle", "suite", "--scos", "several", "--board", "here", "--lms", "moodle", "--target", "scorm12", "--target", "web");

        run.ExitCode.ShouldBe(0, run.All);
        workspace.Names("dist").ShouldBe(["all-modules-here-moodle-scorm12.zip", "all-modules-here-moodle-web.zip"]);
        Files("all-modules-here-moodle-scorm12.zip").ShouldContain("m1.gd.html");
        Files("all-modules-here-moodle-scorm12.zip").ShouldNotContain("index.html");
        Html("all-modules-here-moodle-web.zip", "index.html").ShouldContain("theme.css");
        Html("all-modules-here-moodle-web.zip", "m2.html").ShouldContain("Here");
        Files("all-modules-here-moodle-web.zip").ShouldBe(["index.gd.html", "index.html", "m1.gd.html", "m1.html", "m2.html"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("one", "index.html", "m1.html", "m2.html")]
    [InlineData("several", "m1.html", "m2.html")]
    public async Task The_modules_of_a_package_are_one_SCO_or_several(string scos, params string[] documents)
    {
        (await Command.Run(workspace.Path, "build", "suite", "--bundle", "suite", "--scos", scos, "--target", "scorm2004-4")).ExitCode.ShouldBe(0);

        Files("all-modules-scorm2004-4.zip").ShouldBe(documents, ignoreOrder: true);
    }

    [Fact]
    public async Task SCOs_are_nothing_to_ask_for_where_each_module_is_a_package()
    {
        var run = await Command.Run(workspace.Path, "build", "suite", "--scos", "several");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("Add --bundle route or --bundle suite, or remove --scos.");
        workspace.Names("dist").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_tells_what_the_modules_of_a_package_take_together()
    {
        var run = await Command.Run(workspace.Path, "check", "suite", "--bundle", "route", "--budget");

        run.ExitCode.ShouldBe(0, run.All);
        run.Output.ShouldMatch(@"route everyone: [0-9]+ of 4,096 characters \(scorm12\)\r?\nroute everyone: [0-9]+ of 64,000 characters \(scorm2004-3\)");
        run.Output.ShouldMatch(@"\n +[0-9]+ characters  one\r?\n +[0-9]+ characters  two\r?\nroute quiet: ");
        run.Output.ShouldContain("2 modules checked, 0 errors, 0 warnings.");
        (await Command.Run(workspace.Path, "check", "suite", "--bundle", "route", "--budget", "--scos", "several")).Output.ShouldNotMatch(@"route everyone: .*scorm12");
    }

    [Fact]
    public async Task A_check_finds_what_only_several_modules_can_have_wrong()
    {
        workspace.With("alone/suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\n");
        workspace.With("alone/one/module.yaml", "id: one\ntitle: A module\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\n");
        workspace.With("alone/one/pages/01-welcome.md", "---\ntitle: Welcome\n---\nHello.\n");

        var run = await Command.Run(workspace.Path, "check", "alone", "--bundle", "route");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("SB652");
        (await Command.Run(workspace.Path, "check", "suite", "--scos", "one")).ExitCode.ShouldBe(2);
    }

    private IEnumerable<string> Files(string package)
    {
        using var zip = ZipFile.OpenRead(workspace.File($"dist/{package}"));
        return [.. zip.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".html", StringComparison.Ordinal))];
    }

    private string Html(string package, string path)
    {
        using var zip = ZipFile.OpenRead(workspace.File($"dist/{package}"));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private void Append(string path, string text) => File.AppendAllText(workspace.File(path), text);
}
