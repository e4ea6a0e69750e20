using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary><c>scormbuilder new</c>: beginnings that check clean, and nothing written over.</summary>
public sealed class NewTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_new_suite_with_a_new_module_and_one_of_each_part_checks_clean()
    {
        await New("suite", "demo");
        await New("module", "demo/first");
        (await Command.Run(workspace.Path, "check", "demo")).All.Trim().ShouldBe("1 module checked, 0 errors, 0 warnings.");

        await New("page", "demo/first/a-topic");
        await New("scenario", "demo/first/a-story");
        await New("check", "demo/first/final-test");
        (await Command.Run(workspace.Path, "check", "demo")).All.ReplaceLineEndings("\n").ShouldBe(
            "demo/first: scenario a-story: 3 scenes, 2 endings, 2 ways through it, the longest of 1 choice\n1 module checked, 0 errors, 0 warnings.\n");
        workspace.Names("demo/first/pages").ShouldBe(["01-welcome.md", "02-a-topic.md", "03-a-story.md", "04-final-test.md"]);
    }

    [Fact]
    public async Task A_new_module_alone_builds_from_its_own_folder()
    {
        var run = await New("module", "solo");

        run.Output.ReplaceLineEndings("\n").ShouldBe("solo/module.yaml\nsolo/pages/01-welcome.md\nNext: scormbuilder check solo\n");
        (await Command.Run(workspace.File("solo"), "new", "page", "more")).ExitCode.ShouldBe(0);
        (await Command.Run(workspace.File("solo"), "build", ".", "--out", "../dist")).All.ShouldContain("1 package built, 0 errors, 0 warnings.");
    }

    [Fact]
    public async Task A_new_suite_has_the_schemas_that_its_files_name_and_schema_writes_them_anew()
    {
        await New("suite", "demo");
        var names = workspace.Names("demo/.schemas").ToList();
        workspace.With("demo/.schemas/module.schema.json", "old");

        var run = await Command.Run(workspace.Path, "schema", "--out", "demo/.schemas");

        run.ExitCode.ShouldBe(0);
        names.ShouldContain("module.schema.json");
        workspace.Names("demo/.schemas").ShouldBe(names);
        (await File.ReadAllTextAsync(workspace.File("demo/.schemas/module.schema.json"), TestContext.Current.CancellationToken)).ShouldContain("\"$schema\"");
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        await New("module", "demo");
        workspace.With("demo/module.yaml", "mine");

        var run = await Command.Run(workspace.Path, "new", "module", "demo");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("demo/module.yaml: This file already exists, so nothing was written. Choose another name, or edit the file.");
        (await File.ReadAllTextAsync(workspace.File("demo/module.yaml"), TestContext.Current.CancellationToken)).ShouldBe("mine");
    }

    [Fact]
    public async Task A_path_with_spaces_is_told_as_a_shell_takes_it()
    {
        (await New("suite", "my work/demo")).Output.ReplaceLineEndings("\n").ShouldEndWith("\nNext: scormbuilder new module \"my work/demo/NAME\"\n");
        (await New("module", "my work/demo/first")).Output.ReplaceLineEndings("\n").ShouldEndWith("\nNext: scormbuilder check \"my work/demo/first\"\n");
        (await Command.Run(workspace.Path, "check", "my work/demo")).All.Trim().ShouldBe("1 module checked, 0 errors, 0 warnings.");
    }

    [Theory]
    [InlineData("taken", "taken: This is a file, but a folder is needed. Choose another name.")]
    [InlineData("taken/demo", "taken: This is a file, but a folder is needed. Choose another name.")]
    [InlineData("suite/inner", "suite: This is a suite, which cannot contain another suite. Give a folder next to it.")]
    [InlineData("suite/one/inner", "suite/one: This is a module, which cannot contain a suite. Give a folder that does not contain a module.yaml.")]
    [InlineData("suite/one", "suite/one: This is a module, which cannot contain a suite. Give a folder that does not contain a module.yaml.")]
    public async Task A_suite_stands_where_one_can(string name, string why)
    {
        workspace.WithSuite("one").With("taken", "mine");

        var run = await Command.Run(workspace.Path, "new", "suite", name);

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe(why);
        workspace.Names(".").ShouldBe(["suite", "taken"]);
        workspace.Names("suite/one").ShouldBe(["module.yaml", "pages"]);
    }

    [Fact]
    public async Task Schemas_are_not_written_in_the_place_of_a_file()
    {
        var run = await Command.Run(workspace.With("taken", "mine").Path, "schema", "--out", "taken");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("'taken' is a file. Give the path of a folder.");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "module")]
    [InlineData("new", "chapter", "demo")]
    [InlineData("new", "module", "Demo")]
    [InlineData("new", "suite", "a suite")]
    [InlineData("new", "suite", "démo")]
    [InlineData("new", "page", "nowhere/topic")]
    public async Task A_wrong_command_is_told_and_ends_with_2(params string[] arguments)
    {
        var run = await Command.Run(workspace.Path, arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
        workspace.Names(".").ShouldBeEmpty();
    }

    private async Task<Run> New(string kind, string name)
    {
        var run = await Command.Run(workspace.Path, "new", kind, name);
        run.ExitCode.ShouldBe(0, run.All);
        return run;
    }
}
