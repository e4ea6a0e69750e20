using ScormBuilder.Skeletons;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Skeletons;

/// <summary>Each beginning compiles without a word, and stands where it should.</summary>
public sealed class SkeletonTests
{
    public static TheoryData<SkeletonKind> Parts => [SkeletonKind.Page, SkeletonKind.Scenario, SkeletonKind.Check];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_compiles_in_a_module_of_a_suite_and_in_one_that_stands_alone(SkeletonKind kind)
    {
        foreach (var module in new[] { "", "demo/" })
        {
            var files = module.Length > 0 ? Add(new MemoryFiles(), SkeletonKind.Suite, "demo") : new MemoryFiles();
            Add(files, SkeletonKind.Module, $"{module}first");
            Add(files, kind, $"{module}first/a-part");
            Add(files, kind, $"{module}first/another-part");

            Compile.All(Below(files, module)).Diagnostics.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Nothing_of_a_skeleton_is_left_unfilled()
    {
        var files = Add(Add(Add(Add(new MemoryFiles(), SkeletonKind.Suite, "a"), SkeletonKind.Module, "a/b"), SkeletonKind.Check, "a/b/c"), SkeletonKind.Scenario, "a/b/d");

        foreach (var path in All(files, ""))
        {
            files.Text(path).ShouldNotContain("%", customMessage: path);
        }
    }

    [Theory]
    [InlineData("demo/suite.yaml", ".schemas/suite.schema.json")]
    [InlineData("demo/shared/sources.yaml", "../.schemas/sources.schema.json")]
    [InlineData("demo/first/module.yaml", "../.schemas/module.schema.json")]
    [InlineData("demo/first/checks/part.yaml", "../../.schemas/check.schema.json")]
    public void The_first_line_names_the_schema_beside_the_suite(string path, string schema)
    {
        var files = Add(Add(Add(new MemoryFiles(), SkeletonKind.Suite, "demo"), SkeletonKind.Module, "demo/first"), SkeletonKind.Check, "demo/first/part");

        files.Text(path).ShouldStartWith($"# yaml-language-server: $schema={schema}\n");
    }

    [Fact]
    public void A_module_that_stands_alone_has_the_schemas_beside_it()
    {
        var files = Add(Add(new MemoryFiles(), SkeletonKind.Module, "first"), SkeletonKind.Check, "first/part");

        files.Text("first/module.yaml").ShouldStartWith("# yaml-language-server: $schema=.schemas/module.schema.json\n");
        files.Text("first/checks/part.yaml").ShouldStartWith("# yaml-language-server: $schema=../.schemas/check.schema.json\n");
    }

    [Theory]
    [InlineData("01-a.md,02-b.md", "03-part.md")]
    [InlineData("01-a.md,09-b.md", "10-part.md")]
    [InlineData("001-a.md", "002-part.md")]
    [InlineData("notes.txt", "01-part.md")]
    public void A_page_gets_the_next_number(string there, string expected)
    {
        var files = Module(there);

        Skeleton.Of(files, SkeletonKind.Page, "first/part").Files.ShouldHaveSingleItem().Path.ShouldBe($"first/pages/{expected}");
    }

    [Fact]
    public void A_part_named_as_a_page_that_is_there_leaves_that_page_alone() =>
        Skeleton.Of(Module("01-part.md"), SkeletonKind.Check, "first/part").Files.Select(file => file.Path).ShouldBe(["first/checks/part.yaml"]);

    [Theory]
    [InlineData(SkeletonKind.Page, "first/part", "The module already has a page 'part'")]
    [InlineData(SkeletonKind.Page, "first/late", "No page number is left")]
    [InlineData(SkeletonKind.Page, "first/Late", "'Late' is not a valid id.")]
    [InlineData(SkeletonKind.Page, "second/part", "This folder does not contain a module.")]
    [InlineData(SkeletonKind.Module, "first/inner", "This is a module, which cannot contain another module.")]
    [InlineData(SkeletonKind.Module, "first", "This file already exists")]
    public void What_cannot_be_made_is_refused_with_a_remedy(SkeletonKind kind, string path, string why)
    {
        var made = Skeleton.Of(Module("99-part.md"), kind, path);

        made.Files.ShouldBeEmpty();
        made.Refusal.ShouldNotBeNull().Why.ShouldStartWith(why);
    }

    private static MemoryFiles Module(string pages)
    {
        var files = new MemoryFiles().With("first/module.yaml", "id: first\n");
        return pages.Split(',').Aggregate(files, (tree, page) => tree.With($"first/pages/{page}", ""));
    }

    private static MemoryFiles Add(MemoryFiles files, SkeletonKind kind, string path)
    {
        var made = Skeleton.Of(files, kind, path);
        made.Refusal.ShouldBeNull();
        return made.Files.Aggregate(files, (tree, file) => tree.With(file.Path, file.Text));
    }

    /// <summary>The tree as it is seen from one of its folders.</summary>
    private static MemoryFiles Below(MemoryFiles files, string folder) =>
        All(files, "").Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Aggregate(new MemoryFiles(), (tree, path) => tree.With(path[folder.Length..], files.Text(path)));

    private static IEnumerable<string> All(MemoryFiles files, string folder) =>
        files.List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
            .SelectMany(path => files.Find(path) == ScormBuilder.Files.FileKind.Folder ? All(files, path) : [path]);
}
