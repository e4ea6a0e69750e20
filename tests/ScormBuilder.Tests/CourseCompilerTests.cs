using ScormBuilder.Files;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests;

/// <summary>The pipeline as a whole.</summary>
public sealed class CourseCompilerTests
{
    [Fact]
    public void A_module_with_an_error_does_not_keep_its_neighbours_from_being_built()
    {
        var files = Neighbours(5).With("module-3/pages/01-welcome.md", "no front matter");

        var result = Compile.All(files);

        Compile.Report(result.Diagnostics).ShouldBe("module-3/pages/01-welcome.md:1:1 error SB301\n");
        result.Packages.Select(package => package.ModuleId).ShouldBe(["module-1", "module-2", "module-4", "module-5", "tiny"]);
    }

    [Fact]
    public void A_suite_with_an_error_builds_nothing()
    {
        var result = Compile.All(Neighbours(2).With("suite.yaml", "id: ["));

        result.Packages.ShouldBeEmpty();
        Compile.Report(result.Diagnostics).ShouldStartWith("suite.yaml:");
    }

    [Fact]
    public void Packages_come_in_the_order_of_modules_however_long_each_takes()
    {
        var first = Compile.All(Neighbours(20)).Packages.Select(package => package.FileName).ToList();

        first.ShouldBe(first.Order(StringComparer.Ordinal));
        first.Count.ShouldBe(21);
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_their_places()
    {
        var files = Neighbours(6);
        for (var module = 6; module >= 1; module--)
        {
            files.With(FormattableString.Invariant($"module-{module}/pages/01-welcome.md"), "---\ntitle: W\n---\n<b>x</b>\n\n# One\n");
        }

        var places = Compile.All(files).Diagnostics.Select(diagnostic => diagnostic.Span).ToList();

        places.Count.ShouldBe(18);
        places.ShouldBe(places.Order());
    }

    [Fact]
    public void An_unknown_target_is_a_fault_of_the_caller() =>
        Should.Throw<ArgumentException>(() => CourseCompiler.Compile(CourseSource.In(Compile.Base()), new CompileOptions { Targets = ["scorm99"] }, TestContext.Current.CancellationToken));

    [Fact]
    public void It_stops_when_it_is_told_to() =>
        Should.Throw<OperationCanceledException>(() => CourseCompiler.Compile(CourseSource.In(Compile.Base()), new CompileOptions(), new CancellationToken(canceled: true)));

    [Fact]
    public void Progress_is_told_once_for_each_module()
    {
        var told = new List<string>();

        CourseCompiler.Compile(CourseSource.In(Neighbours(9)), new CompileOptions { Progress = new Collector(told) }, TestContext.Current.CancellationToken);

        told.Order(StringComparer.Ordinal).ShouldBe(CourseSource.In(Neighbours(9)).ModuleFolders);
    }

    [Fact]
    public void R3_Two_compilations_give_the_same_bytes() => Bytes(Compile.All(Everything()).Packages[0]).ShouldBe(Bytes(Compile.All(Everything()).Packages[0]));

    [Fact]
    public void R3_Two_folders_on_disk_with_files_made_in_another_order_give_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var source = Path.Combine(Repository.Tests, "Baselines", "everything", "source");
        var paths = new DirectoryInfo(source).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file.FullName)).Order(StringComparer.Ordinal).ToList();

        paths.ForEach(path => first.File(path, File.ReadAllBytes(Path.Combine(source, path))));
        paths.AsEnumerable().Reverse().ToList().ForEach(path => second.File(Path.Combine("deeper down", path), File.ReadAllBytes(Path.Combine(source, path))));

        Bytes(OnDisk(Path.Combine(second.Path, "deeper down"))).ShouldBe(Bytes(OnDisk(first.Path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("everything")]
    [InlineData("suite.yaml")]
    [InlineData("everything/module.yaml")]
    public void A_path_may_name_a_suite_a_module_or_their_definitions(string path)
    {
        var source = CourseSource.At(Path.Combine(Repository.Tests, "Baselines", "everything", "source", path));

        source.ShouldNotBeNull().ModuleFolders.ShouldBe(["everything"]);
    }

    [Fact]
    public void A_path_where_nothing_is_names_no_source() => CourseSource.At(Path.Combine(Repository.Tests, "nowhere")).ShouldBeNull();

    private static MemoryFiles Everything() => Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source"));

    private static Package OnDisk(string folder) =>
        CourseCompiler.Compile(CourseSource.At(folder)!, new CompileOptions(), TestContext.Current.CancellationToken).Packages.ShouldHaveSingleItem();

    private static MemoryFiles Neighbours(int count)
    {
        var files = Compile.Base();
        for (var module = 1; module <= count; module++)
        {
            var name = FormattableString.Invariant($"module-{module}");
            files.With($"{name}/module.yaml", files.Text("tiny/module.yaml").Replace("id: tiny", $"id: {name}", StringComparison.Ordinal))
                .With($"{name}/pages/01-welcome.md", files.Text("tiny/pages/01-welcome.md"));
        }

        return files;
    }

    private static byte[] Bytes(Package package)
    {
        using var output = new MemoryStream();
        DeterministicZip.Write(package.Plan, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private sealed class Collector(List<string> told) : IProgress<string>
    {
        public void Report(string value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }
}
