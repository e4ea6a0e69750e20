using ScormBuilder.Files;

namespace ScormBuilder.Packaging;

/// <summary>A folder that output is written into. It is never reached through a link that lies in the path as it was named.</summary>
public static class OutputFolder
{
    /// <summary>Makes the folder where it is missing.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <exception cref="LinkedOutputException">The folder, or a folder named on the way to it, is a link.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    public static void Prepare(string folder)
    {
        RefuseLinks(folder);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Refuses a path that leads through a link.</summary>
    /// <remarks>
    /// Of a relative path every part is looked at: the folder it starts from may hold what a stranger put there. An absolute path names
    /// a place of the machine, whose own links (as <c>/tmp</c> on macOS) are no stranger's: its last part is looked at, and whatever of it
    /// lies below the working folder, however that is spelt.
    /// </remarks>
    /// <param name="path">The path.</param>
    /// <exception cref="LinkedOutputException">There is a link.</exception>
    public static void RefuseLinks(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var trimmed = Path.TrimEndingDirectorySeparator(path);
        RefuseLinks(Path.IsPathRooted(trimmed) ? Within(".", trimmed).Append(trimmed) : Parts("", trimmed));
    }

    /// <summary>Refuses a path that leads through a link inside of a folder, as that of the sources, which a stranger may have filled.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="path">The path, however it is spelt.</param>
    /// <exception cref="LinkedOutputException">There is a link.</exception>
    public static void RefuseLinksWithin(string folder, string path) => RefuseLinks(Within(folder, path));

    /// <summary>Refuses a path that leads through a link below a folder.</summary>
    /// <param name="folder">Path of the folder, which is not looked at itself.</param>
    /// <param name="below">Path from there.</param>
    /// <exception cref="LinkedOutputException">There is a link.</exception>
    public static void RefuseLinksBelow(string folder, string below) => RefuseLinks(Parts(folder, below));

    private static void RefuseLinks(IEnumerable<string> places)
    {
        if (places.FirstOrDefault(place => new DirectoryInfo(place).LinkTarget is not null) is { } link)
        {
            throw new LinkedOutputException(link, new DirectoryInfo(link).LinkTarget!);
        }
    }

    /// <summary>The places that a path leads through after it has reached a folder.</summary>
    private static IEnumerable<string> Within(string folder, string path)
    {
        var (full, reached) = (Path.GetFullPath(path), DiskFiles.RealPath(Path.GetFullPath(folder)));
        var start = Path.GetPathRoot(full)!;
        return Parts(start, full[start.Length..]).SkipWhile(place => DiskFiles.RealPath(place) != reached).Skip(1);
    }

    /// <summary>The places that a path leads through, the outermost first.</summary>
    private static IEnumerable<string> Parts(string folder, string below)
    {
        var names = below.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, names.Length)
            .Where(count => names[count - 1] is not ("." or ".."))
            .Select(count => Path.Combine([folder, .. names[..count]]));
    }
}
