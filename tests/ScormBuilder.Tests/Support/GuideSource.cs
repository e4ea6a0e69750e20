namespace ScormBuilder.Tests.Support;

/// <summary>The pages of the guide, which is a suite of modules.</summary>
internal static class GuideSource
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "modules", "guide");

    /// <summary>All pages, by path.</summary>
    public static IEnumerable<(string Path, string Text)> Pages =>
        new DirectoryInfo(Folder).EnumerateFiles("*.md", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Folder, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
            .OrderBy(page => page.Item1, StringComparer.Ordinal);
}
