using ScormBuilder.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Examples of a component as one module, each on a page of its own, so that a single launch shows them all.</summary>
/// <param name="Package">The module.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record ComponentModule(BuiltPackage Package, IReadOnlyList<string> Pages)
{
    private const string Definition = "tiny/module.yaml";
    private const string FirstPage = "tiny/pages/01-welcome.md";

    /// <summary>The examples in a file: one module for those that need nothing of it, and one for each of the others.</summary>
    public static IEnumerable<ComponentModule> In(string file)
    {
        var plain = Compile.Base().Text(Definition);
        var (shared, own) = (new List<Example>(), new List<Example>());
        foreach (var example in Examples.In(file))
        {
            (example.Source.Text(Definition) == plain ? shared : own).Add(example);
        }

        return own.Select(example => (IReadOnlyList<Example>)[example]).Prepend(shared).Where(examples => examples.Count > 0)
            .Select(examples => Of(Path.GetDirectoryName(file)!, examples));
    }

    private static ComponentModule Of(string component, IReadOnlyList<Example> examples)
    {
        var files = examples[0].Source.Copy().Without(FirstPage);
        var pages = new List<string>();
        foreach (var (example, index) in examples.Select((example, index) => (example, index)))
        {
            var page = $"{component}-{index + 1}";
            files.With($"tiny/pages/{index + 1:00}-{page}.md", example.Source.Text(FirstPage));
            CopyParts(example.Source, files);
            pages.Add(page);
        }

        // What is no part of an author's page stands on one that the player adds, named as the component is.
        return new ComponentModule(BuiltPackage.WithWarnings(CourseSource.In(files)), [.. pages, component]);
    }

    private static void CopyParts(MemoryFiles from, MemoryFiles to)
    {
        foreach (var folder in new[] { "tiny/checks", "tiny/scenarios" })
        {
            foreach (var name in from.List(folder))
            {
                to.With($"{folder}/{name}", from.Text($"{folder}/{name}"));
            }
        }
    }
}
