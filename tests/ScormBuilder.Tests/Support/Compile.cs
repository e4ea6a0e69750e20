using System.Text;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Tests.Support;

/// <summary>Compiles in memory.</summary>
internal static class Compile
{
    private static readonly Lazy<MemoryFiles> Minimal = new(() => Repository.Tree(Path.Combine(Repository.Tests, "Cases", "_base")));

    /// <summary>The smallest module that compiles, in a suite: <c>tiny/</c>. A copy that a test may change.</summary>
    public static MemoryFiles Base() => Minimal.Value.Copy();

    /// <summary>The base with another body on its page, and more lines in its front matter.</summary>
    public static MemoryFiles Page(string body, string frontMatter = "") =>
        Base().With("tiny/pages/01-welcome.md", $"---\ntitle: Welcome\n{frontMatter}---\n{body}");

    public static CompileResult All(MemoryFiles files, bool release = false) => All(files, new CompileOptions { Release = release });

    public static CheckResult Check(MemoryFiles files, bool release = false, DateOnly? today = null, string? board = null) =>
        CourseCompiler.Check(CourseSource.In(files), new CompileOptions { Release = release, Today = today, Board = board, ThemeCode = ThemeCode.Allowed }, TestContext.Current.CancellationToken);

    public static CompileResult All(MemoryFiles files, CompileOptions options) =>
        CourseCompiler.Compile(CourseSource.In(files), options with { ThemeCode = ThemeCode.Allowed }, TestContext.Current.CancellationToken);

    /// <summary>The one package of a source that has no errors.</summary>
    public static PackageFiles Package(MemoryFiles files, string? board = null, string target = "scorm12")
    {
        var result = All(files, new CompileOptions { Board = board, Targets = [target] });
        result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).ShouldBeEmpty();
        return new PackageFiles(result.Packages.ShouldHaveSingleItem());
    }

    public static string Report(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Level.Name()} {diagnostic.Code}\n"));
}

/// <summary>The files of a package, read.</summary>
internal sealed class PackageFiles(Package package)
{
    public IEnumerable<string> Paths => package.Plan.Entries.Select(entry => entry.Path);

    public string Html => Text("index.html");

    public XDocument Manifest => XDocument.Parse(Text("imsmanifest.xml"));

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public byte[] Bytes(string path)
    {
        using var content = package.Plan.Entries.Single(entry => entry.Path == path).Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
