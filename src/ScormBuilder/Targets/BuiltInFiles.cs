using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>Files that the library itself carries: the player, and what standards prescribe.</summary>
internal static class BuiltInFiles
{
    /// <summary>A file of the library as an entry of a package.</summary>
    /// <param name="resource">Name of the resource, as <c>scorm12/player.js</c>.</param>
    /// <param name="path">Path in the package.</param>
    public static PackageEntry Entry(string resource, string path) => new(path, () => Open(resource), false);

    /// <summary>The text of a file of the library.</summary>
    public static string Text(string resource) => Text(Entry(resource, resource));

    /// <summary>The text of a file of a package.</summary>
    public static string Text(PackageEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static Stream Open(string resource) =>
        typeof(BuiltInFiles).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The library was built without '{resource}'.");
}
