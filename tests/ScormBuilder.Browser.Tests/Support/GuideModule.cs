using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Examples of the guide as one module: as many as can stand beside each other, each on a page of its own.</summary>
/// <param name="Source">The module.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record GuideModule(MemoryFiles Source, IReadOnlyList<string> Pages)
{
    private const string Folder = "tiny/pages";
    private const string FirstPage = $"{Folder}/01-welcome.md";

    public BuiltPackage Package => BuiltPackage.WithWarnings(CourseSource.In(Source));

    /// <summary>The right examples of a page of the guide.</summary>
    public static IReadOnlyList<GuideModule> In(string markdown)
    {
        var modules = new List<GuideModule>();
        var around = SnippetSource.Around();
        foreach (var source in SnippetSource.In(markdown).Where(source => source.Wrong is null).Select(source => source.Files()))
        {
            if (!IsOnePage(source, around))
            {
                modules.Insert(0, new GuideModule(source, [.. source.List(Folder).Select(PageId)]));
            }
            else if (modules.Count > 0 && modules[^1].With(source) is { } longer)
            {
                modules[^1] = longer;
            }
            else
            {
                modules.Add(new GuideModule(source, ["welcome"]));
            }
        }

        return modules;
    }

    /// <summary>With the page of another; null where the two cannot stand in one module, since they share an id.</summary>
    private GuideModule? With(MemoryFiles other)
    {
        var page = FormattableString.Invariant($"example-{Pages.Count + 1}");
        var source = Source.Copy().With(FormattableString.Invariant($"{Folder}/{Pages.Count + 1:00}-{page}.md"), other.Text(FirstPage));
        return IsSound(source) ? new GuideModule(source, [.. Pages, page]) : null;
    }

    private static bool IsSound(MemoryFiles source) =>
        CourseCompiler.Check(CourseSource.In(source), new CompileOptions()).Diagnostics.All(diagnostic => diagnostic.Level != Severity.Error);

    /// <summary>Nothing but the first page is other than in the source that goes round all examples.</summary>
    private static bool IsOnePage(MemoryFiles source, MemoryFiles around)
    {
        var paths = Paths(source, "").ToList();
        return paths.SequenceEqual(Paths(around, "")) && paths.TrueForAll(path => path == FirstPage || source.Text(path) == around.Text(path));
    }

    private static IEnumerable<string> Paths(MemoryFiles files, string folder) =>
        files.List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
            .SelectMany(path => files.Find(path) == FileKind.Folder ? Paths(files, path) : [path]);

    private static string PageId(string file) => file[(file.IndexOf('-', StringComparison.Ordinal) + 1)..].Split('.')[0];
}
