using System.Reflection;

namespace ScormBuilder.Tests.Support;

/// <summary>Places in the repository that tests read and, when told to, write.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string Tests { get; } = Path.Combine(Root, "tests", "ScormBuilder.Tests");

    /// <summary>The folders in a folder, by name.</summary>
    public static IEnumerable<string> FoldersIn(string folder) =>
        Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>All files below a folder as a tree in memory.</summary>
    public static MemoryFiles Tree(string folder, MemoryFiles? onto = null)
    {
        var tree = onto ?? new MemoryFiles();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            tree.With(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), File.ReadAllBytes(file.FullName));
        }

        return tree;
    }
}
