using System.Collections.Immutable;

namespace ScormBuilder.Files;

/// <summary>A folder on disk as a file tree. A symbolic link that leads out of it leads nowhere.</summary>
public sealed class DiskFiles : IFileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, ReturnSpecialDirectories = false };

    private readonly string root;

    /// <summary>A tree over a folder.</summary>
    /// <param name="root">Path of the folder.</param>
    public DiskFiles(string root) => this.root = Path.TrimEndingDirectorySeparator(RealPath(Path.GetFullPath(root)));

    /// <inheritdoc />
    public FileKind Find(string path)
    {
        var full = FullPath(path);
        if (!Path.Exists(full))
        {
            return FileKind.Missing;
        }

        var real = RealPath(full);
        if (!IsInside(real))
        {
            return FileKind.Outside;
        }

        return Directory.Exists(real) ? FileKind.Folder : File.Exists(real) ? FileKind.File : FileKind.Missing;
    }

    /// <inheritdoc />
    public ImmutableArray<string> List(string folder) =>
        Find(folder) == FileKind.Folder
            ? new DirectoryInfo(FullPath(folder)).EnumerateFileSystemInfos("*", Everything)
                .Select(entry => entry.Name)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray()
            : [];

    /// <inheritdoc />
    public long Length(string path) => new FileInfo(RealPath(FullPath(path))).Length;

    /// <inheritdoc />
    public Stream OpenRead(string path)
    {
        if (Find(path) != FileKind.File)
        {
            throw new FileNotFoundException($"'{path}' is not a file of this folder.", path);
        }

        return new FileStream(FullPath(path), FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    private string FullPath(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    private bool IsInside(string real) =>
        real == root || real.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every link on the way resolved, so that a link in the middle is seen too.</summary>
    private static string RealPath(string full)
    {
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (LinkTarget(real) is { } target)
            {
                real = target;
            }
        }

        return real;
    }

    private static string? LinkTarget(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
    }
}
