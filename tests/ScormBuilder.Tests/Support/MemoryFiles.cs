using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Files;

namespace ScormBuilder.Tests.Support;

/// <summary>A file tree in memory. Names are case-sensitive, as on the strictest system.</summary>
internal sealed class MemoryFiles : IFileTree
{
    private readonly SortedDictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> leadingOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> closed = new(StringComparer.Ordinal);

    public MemoryFiles With(string path, string text) => With(path, new UTF8Encoding(false).GetBytes(text));

    public MemoryFiles With(string path, byte[] content)
    {
        files[path] = () => new MemoryStream(content, writable: false);
        return this;
    }

    /// <summary>A file that is there and cannot be opened.</summary>
    public MemoryFiles WithUnreadable(string path)
    {
        unreadable.Add(path);
        return With(path, "");
    }

    /// <summary>A folder that is there and may not be listed.</summary>
    public MemoryFiles WithUnlistable(string folder)
    {
        unreadable.Add(folder);
        return this;
    }

    /// <summary>A folder of which nothing is known but its name.</summary>
    public MemoryFiles WithClosed(string folder)
    {
        closed.Add(folder);
        return With($"{folder}/module.yaml", "");
    }

    /// <summary>A symbolic link that leads out of the tree.</summary>
    public MemoryFiles WithLinkOut(string path)
    {
        leadingOut.Add(path);
        return this;
    }

    public MemoryFiles Without(string path)
    {
        files.Remove(path);
        return this;
    }

    public MemoryFiles Copy()
    {
        var copy = new MemoryFiles();
        foreach (var (path, content) in files)
        {
            copy.files[path] = content;
        }

        copy.leadingOut.UnionWith(leadingOut);
        copy.unreadable.UnionWith(unreadable);
        copy.closed.UnionWith(closed);
        return copy;
    }

    /// <summary>The paths of all files below a folder.</summary>
    public IEnumerable<string> Paths(string folder) =>
        List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}").SelectMany(path => Find(path) == FileKind.Folder ? Paths(path) : [path]);

    /// <summary>The content of a file.</summary>
    public byte[] Bytes(string path)
    {
        using var content = files[path]();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string path)
    {
        using var reader = new StreamReader(files[path]());
        return reader.ReadToEnd();
    }

    public FileKind Find(string path)
    {
        if (leadingOut.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal)))
        {
            return FileKind.Outside;
        }

        if (closed.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            return FileKind.Denied;
        }

        return files.ContainsKey(path) ? FileKind.File : Names(path).Any() ? FileKind.Folder : FileKind.Missing;
    }

    public ImmutableArray<string> List(string folder) =>
        unreadable.Contains(folder) ? throw new UnauthorizedAccessException("Access was refused.")
        : Find(folder) == FileKind.Folder ? [.. Names(folder)]
        : [];

    public long Length(string path)
    {
        using var content = files[path]();
        return content.Length;
    }

    public Stream OpenRead(string path) =>
        unreadable.Contains(path) ? throw new IOException("Access was refused.") : files[path]();

    private IEnumerable<string> Names(string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        return files.Keys.Concat(leadingOut)
            .Where(path => path.StartsWith(start, StringComparison.Ordinal))
            .Select(path => path[start.Length..].Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
