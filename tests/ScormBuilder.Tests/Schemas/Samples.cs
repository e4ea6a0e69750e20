using ScormBuilder.Diagnostics;
using ScormBuilder.Skeletons;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Schemas;

/// <summary>Every source of the repository that is right: together they use every key of the language.</summary>
internal static class Samples
{
    /// <summary>All of them, with a name for messages.</summary>
    public static IEnumerable<(string Name, MemoryFiles Files)> All() =>
        Baselines().Concat(Modules()).Concat(Components()).Concat(Skeletons()).Concat(Texts());

    private static IEnumerable<(string, MemoryFiles)> Baselines()
    {
        var folder = Path.Combine(Repository.Tests, "Baselines");
        return Repository.FoldersIn(folder).Select(name => (name, Repository.Tree(Path.Combine(folder, name, "source"))));
    }

    private static IEnumerable<(string, MemoryFiles)> Modules()
    {
        var folder = Path.Combine(Repository.Root, "modules");
        return Repository.FoldersIn(folder).Select(name => (name, Repository.Tree(Path.Combine(folder, name))));
    }

    private static IEnumerable<(string, MemoryFiles)> Components() =>
        Examples.Files.SelectMany(Examples.In).Select(example => (example.Name, example.Source));

    private static IEnumerable<(string, MemoryFiles)> Skeletons()
    {
        (SkeletonKind Kind, string Path)[] made = [(SkeletonKind.Suite, "a"), (SkeletonKind.Module, "a/b"), (SkeletonKind.Scenario, "a/b/c"), (SkeletonKind.Check, "a/b/d")];
        var files = new MemoryFiles();
        foreach (var file in made.SelectMany(thing => Skeleton.Of(files, thing.Kind, thing.Path).Files.Where(file => !file.Path.Contains("/.schemas/", StringComparison.Ordinal)).ToList()))
        {
            files.With(file.Path["a/".Length..], file.Text).With(file.Path, file.Text);
        }

        yield return ("skeletons", files);
    }

    private static IEnumerable<(string, MemoryFiles)> Texts() =>
        Catalogue.Codes.SelectMany(code => SnippetSource.In(Catalogue.Find(code)!.Text).Where(source => source.Heading == "## Right").Select(source => (code, source)))
            .Concat(GuideSource.Pages.SelectMany(page => SnippetSource.In(page.Text).Where(source => source.Wrong is null).Select(source => (page.Path, source))))
            .Select(text => (text.Item1, text.Item2.Files()));
}
