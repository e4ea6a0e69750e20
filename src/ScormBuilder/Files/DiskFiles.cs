using System.Collections.Immutable;

namespace ScormBuilder.Files;

/// <summary>A folder on disk as a file tree. A symbolic link that leads out of it leads nowhere.</summary>
public sealed class DiskFiles : IFileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, ReturnSpecialDirectories = false };

    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

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
        if (real.Length > 0 && !IsInside(real))
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

    /// <summary>The path with every link on the way resolved, those in a link's own target too; empty when the links go round in a circle.</summary>
    private static string RealPath(string full)
    {
        var real = Path.GetPathRoot(full)!;
        var waiting = new Stack<string>(Names(full[real.Length..]));
        for (var links = 0; links <= MostLinks && waiting.TryPop(out var name);)
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
            }
            else if (LinkTarget(Path.Combine(real, name)) is { } target)
            {
                links++;
                var targetRoot = Path.GetPathRoot(target)!;
                real = targetRoot.Length > 0 ? targetRoot : real;
                Names(target[targetRoot.Length..]).ToList().ForEach(waiting.Push);
            }
            else
            {
                real = Path.Combine(real, name);
            }
        }

        return waiting.Count == 0 ? real : "";
    }

    /// <summary>The names of a path, the last one first.</summary>
    private static IEnumerable<string> Names(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse();

    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget;
}
