using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ScormBuilder.Files;

/// <summary>A folder on disk as a file tree. A symbolic link that leads out of it leads nowhere.</summary>
public sealed class DiskFiles : IFileTree
{
    /// <summary>What .NET says of the attributes of nothing.</summary>
    private const FileAttributes Absent = (FileAttributes)(-1);

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, ReturnSpecialDirectories = false };

    private readonly string root;
    private readonly ConcurrentDictionary<string, bool> folderIsInside = new(StringComparer.Ordinal);

    /// <summary>A tree over a folder.</summary>
    /// <param name="root">Path of the folder.</param>
    public DiskFiles(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(RealPath(Path.GetFullPath(root)));
        folderIsInside[this.root] = true;
    }

    /// <inheritdoc />
    public FileKind Find(string path) => Find(new FileInfo(FullPath(path)));

    /// <inheritdoc />
    public ImmutableArray<string> List(string folder) =>
        Find(folder) == FileKind.Folder
            ? new DirectoryInfo(FullPath(folder)).EnumerateFileSystemInfos("*", Everything)
                .Select(entry => entry.Name)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray()
            : [];

    /// <inheritdoc />
    public long Length(string path)
    {
        var file = new FileInfo(FullPath(path));
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <inheritdoc />
    public Stream OpenRead(string path)
    {
        var file = new FileInfo(FullPath(path));
        return Find(file) == FileKind.File
            ? new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0)
            : throw new FileNotFoundException($"'{path}' is not a file of this folder.", path);
    }

    private FileKind Find(FileInfo entry)
    {
        if (entry.Attributes == Absent)
        {
            return FileKind.Missing;
        }

        if (!IsFolderInside(entry.DirectoryName!) || (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsInside(RealPathOrNone(entry.FullName))))
        {
            return FileKind.Outside;
        }

        return Directory.Exists(entry.FullName) ? FileKind.Folder : File.Exists(entry.FullName) ? FileKind.File : FileKind.Missing;
    }

    private string FullPath(string path) => path.Length == 0 ? root : Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Remembered for each folder: a module's files share theirs. The root itself stands in a folder outside, and is no file.</summary>
    private bool IsFolderInside(string folder) =>
        folder.Length < root.Length || folderIsInside.GetOrAdd(folder, name => IsInside(RealPathOrNone(name)));

    private bool IsInside(string? real) =>
        real == root || (real?.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ?? false);

    /// <summary>As <see cref="RealPath"/>; null for links that lead in a circle.</summary>
    private static string? RealPathOrNone(string full)
    {
        try
        {
            return RealPath(full);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The path with every link on the way resolved, so that a link in the middle is seen too.</summary>
    private static string RealPath(string full)
    {
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            if (new FileInfo(real).LinkTarget is not null)
            {
                real = new FileInfo(real).ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            }
        }

        return real;
    }
}
