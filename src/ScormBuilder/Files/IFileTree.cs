using System.Collections.Immutable;

namespace ScormBuilder.Files;

/// <summary>What a path in a file tree leads to.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>Something outside the tree, through a symbolic link: it is never opened.</summary>
    Outside,

    /// <summary>Something that may not be looked at: there is no permission to.</summary>
    Denied,
}

/// <summary>
/// The only way the library reaches files. Paths are relative to the tree's root, with <c>/</c>; the root is the empty path.
/// </summary>
public interface IFileTree
{
    /// <summary>What a path leads to.</summary>
    FileKind Find(string path);

    /// <summary>The names in a folder, sorted by code unit; none when it is not a folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    ImmutableArray<string> List(string folder);

    /// <summary>Length of a file in bytes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    long Length(string path);

    /// <summary>A file's bytes, read as they are asked for.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    Stream OpenRead(string path);
}
