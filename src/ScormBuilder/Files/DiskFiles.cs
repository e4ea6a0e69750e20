using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace ScormBuilder.Files;

/// <summary>A folder on disk as a file tree. A symbolic link that leads out of it leads nowhere.</summary>
public sealed class DiskFiles : IFileTree
{
    /// <summary>What .NET says of the attributes of nothing.</summary>
    private const FileAttributes Absent = (FileAttributes)(-1);

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, ReturnSpecialDirectories = false, IgnoreInaccessible = false };

    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

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
    public FileKind Find(string path)
    {
        try
        {
            return Find(new FileInfo(FullPath(path)));
        }
        catch (UnauthorizedAccessException)
        {
            return FileKind.Denied;
        }
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
    public long Length(string path)
    {
        var file = new FileInfo(FullPath(path));
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <inheritdoc />
    public Stream OpenRead(string path)
    {
        var file = new FileInfo(FullPath(path));
        return Find(file) != FileKind.File
            ? throw new FileNotFoundException($"'{path}' is not a file of this folder.", path)
            : Length(path) == 0
            ? Stream.Null // A pipe has no length either, and opening one could wait for ever.
            : new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    private FileKind Find(FileInfo entry)
    {
        var attributes = AttributesOf(entry);
        if (attributes == Absent)
        {
            return FileKind.Missing;
        }

        // A link that goes round in a circle, or leads to nothing, is missing: it does not lead out.
        var real = attributes.HasFlag(FileAttributes.ReparsePoint) ? RealPath(entry.FullName) : entry.FullName;
        if (!IsFolderInside(entry.DirectoryName ?? root) || (real.Length > 0 && !IsInside(real)))
        {
            return FileKind.Outside;
        }

        return Directory.Exists(real) ? FileKind.Folder : File.Exists(real) ? FileKind.File : FileKind.Missing;
    }

    /// <summary>A path that leads through a circle of links, or is too long for the system, leads to nothing.</summary>
    private static FileAttributes AttributesOf(FileInfo entry)
    {
        try
        {
            return entry.Attributes;
        }
        catch (IOException)
        {
            return Absent;
        }
    }

    private string FullPath(string path) => path.Length == 0 ? root : Spelt(Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar)));

    /// <summary>The path as the disk spells it: some systems keep accents as characters of their own (UAX 15), so that 'é' is one character or two.</summary>
    private string Spelt(string full)
    {
        if (Ascii.IsValid(full) || Path.Exists(full))
        {
            return full;
        }

        var name = full[root.Length..];
        return new[] { NormalizationForm.FormC, NormalizationForm.FormD }.Select(form => root + name.Normalize(form)).FirstOrDefault(Path.Exists) ?? full;
    }

    /// <summary>Remembered for each folder: a module's files share theirs. The root itself stands in a folder outside, and is no file.</summary>
    private bool IsFolderInside(string folder) =>
        folder.Length < root.Length || folderIsInside.GetOrAdd(folder, name => IsInside(RealPath(name)));

    private bool IsInside(string real) =>
        real == root || real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every link on the way resolved, those in a link's own target too; empty when the links go round in a circle.</summary>
    internal static string RealPath(string full)
    {
        var real = Path.GetPathRoot(full)!;
        var waiting = new Stack<string>(Names(full[real.Length..]));
        for (var links = 0; links <= MostLinks && waiting.TryPop(out var name);)
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
            }
            else if (new FileInfo(Path.Combine(real, name)).LinkTarget is { } target)
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
}
