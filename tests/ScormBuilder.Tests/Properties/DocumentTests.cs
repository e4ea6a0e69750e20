using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Properties;

/// <summary>Every document that another test approves, and the modules of the repository on every kind of target: none has a fault that nobody would read for.</summary>
public sealed class DocumentTests
{
    private static readonly string[] ApprovedFolders = ["Components/Approved", "Guide/Approved"];

    public static TheoryData<string> Baselines =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Baselines"), "*.html", SearchOption.AllDirectories).Select(Relative).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Parts =>
        [.. ApprovedFolders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Tests, folder), "*.html", SearchOption.AllDirectories)).Select(Relative).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Baselines))]
    public void Approved_documents_have_no_faults(string path) => HtmlFaults.In(Text(path), isWhole: true).ShouldBeEmpty(path);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Approved_parts_have_no_faults(string path) =>
        Text(path).Split("<!-- ").Where(part => part.Contains("-->", StringComparison.Ordinal))
            .SelectMany(part => HtmlFaults.In($"<!-- {part}", isWhole: false)).Where(fault => !fault.StartsWith("aria-describedby leads nowhere", StringComparison.Ordinal)).ShouldBeEmpty(path);

    [Fact]
    public void The_form_of_the_fields_that_a_browser_does_not_fill_again_comes_before_them_and_submits_nothing()
    {
        var html = Compile.Package(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "kitchen-sink", "source"))).Html;

        const string form = "<form id=\"learner_fields\" method=\"dialog\" autocomplete=\"off\" hidden></form>";
        html.ShouldContain(form);
        html.IndexOf(form, StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("form=\"learner_fields\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kitchen-sink", "print")]
    [InlineData("kitchen-sink", "web")]
    [InlineData("languages", "print")]
    [InlineData("everything", "cmi5")]
    [InlineData("arabic", "print")]
    public void Documents_of_other_targets_have_no_faults(string name, string target)
    {
        var package = Compile.Package(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", name, "source")), target: target);

        package.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).SelectMany(path => HtmlFaults.In(package.Text(path), isWhole: true)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("anti-racism", "print")]
    [InlineData("guide", "web")]
    public void Modules_of_the_repository_have_no_faults(string suite, string target)
    {
        var source = CourseSource.At(Path.Combine(Repository.Root, "modules", suite))!;
        var packages = CourseCompiler.Compile(source, new CompileOptions { Targets = [target] }, TestContext.Current.CancellationToken).Packages;

        packages.ShouldNotBeEmpty();
        foreach (var package in packages)
        {
            HtmlFaults.In(new PackageFiles(package).Html, isWhole: true).ShouldBeEmpty(package.ModuleId);
        }
    }

    private static string Relative(string file) => Path.GetRelativePath(Repository.Tests, file);

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Tests, path));
}
