using System.Text.RegularExpressions;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Architecture;

/// <summary>The page for contributors names the folders and files that there are.</summary>
public sealed partial class LayoutPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));

    [Fact]
    public void Every_folder_of_the_library_is_explained()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "ScormBuilder")).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"]);

        FirstCells().Matches(Page).Select(row => row.Groups[1].Value).Where(name => !name.Contains('/', StringComparison.Ordinal) && char.IsUpper(name[0]))
            .ShouldBe(folders, ignoreOrder: true);
    }

    [Fact]
    public void Every_path_that_it_names_is_there()
    {
        var missing = Paths().Matches(Page).Select(path => path.Groups[1].Value).Where(path => !Exists(path));

        missing.ShouldBeEmpty();
    }

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCells();

    [GeneratedRegex(@"`((?:src|tests|packaging|modules|\.ci)/[\w./-]+)`")]
    private static partial Regex Paths();
}
