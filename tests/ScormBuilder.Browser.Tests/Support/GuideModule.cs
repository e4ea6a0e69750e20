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

    /// <summary>What a page can bring along to a module.</summary>
    private static readonly string[] Parts = ["tiny/checks", "tiny/scenarios"];

    public BuiltPackage Package => BuiltPackage.WithWarnings(CourseSource.In(Source));

    /// <summary>The right examples of a page of the guide.</summary>
    public static IEnumerable<GuideModule> In(string markdown)
    {
        var (alone, together) = (new List<GuideModule>(), new List<GuideModule>());
        var around = SnippetSource.Around();
        foreach (var source in RightOf(markdown).Select(source => source.Files()))
        {
            if (IsOnePage(source, around))
            {
                Join(together, source);
            }
            else
            {
                alone.Add(new GuideModule(source, [.. source.List(Folder).Select(PageId)]));
            }
        }

        return alone.Concat(together);
    }

    public static IEnumerable<SnippetSource> RightOf(string markdown) => SnippetSource.In(markdown).Where(source => source.Wrong is null);

    /// <summary>To the first module that it can stand in; to one of its own where there is none.</summary>
    private static void Join(List<GuideModule> modules, MemoryFiles source)
    {
        for (var index = 0; index < modules.Count; index++)
        {
            if (modules[index].With(source) is { } longer)
            {
                modules[index] = longer;
                return;
            }
        }

        modules.Add(new GuideModule(source, ["welcome"]));
    }

    /// <summary>With the page of another and what it brings; null where the two cannot stand in one module, since they share an id.</summary>
    private GuideModule? With(MemoryFiles other)
    {
        var brought = Parts.SelectMany(part => Paths(other, part)).ToList();
        if (brought.Exists(path => Source.Find(path) != FileKind.Missing))
        {
            return null;
        }

        var page = FormattableString.Invariant($"example-{Pages.Count + 1}");
        var source = Source.Copy().With(FormattableString.Invariant($"{Folder}/{Pages.Count + 1:00}-{page}.md"), other.Text(FirstPage));
        brought.ForEach(path => source.With(path, other.Text(path)));
        return IsSound(source) ? new GuideModule(source, [.. Pages, page]) : null;
    }

    private static bool IsSound(MemoryFiles source) =>
        CourseCompiler.Check(CourseSource.In(source), new CompileOptions { ThemeCode = ThemeCode.Allowed }).Diagnostics.All(diagnostic => diagnostic.Level != Severity.Error);

    /// <summary>Nothing but the first page, and what it brings, is other than in the source that goes round all examples.</summary>
    private static bool IsOnePage(MemoryFiles source, MemoryFiles around)
    {
        var paths = Paths(source, "").Except(Parts.SelectMany(part => Paths(source, part))).ToList();
        return paths.SequenceEqual(Paths(around, "")) && paths.TrueForAll(path => path == FirstPage || source.Text(path) == around.Text(path));
    }

    private static IEnumerable<string> Paths(MemoryFiles files, string folder) =>
        files.List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
            .SelectMany(path => files.Find(path) == FileKind.Folder ? Paths(files, path) : [path]);

    private static string PageId(string file) => file[(file.IndexOf('-', StringComparison.Ordinal) + 1)..].Split('.')[0];
}
