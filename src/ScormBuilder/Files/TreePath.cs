using System.Buffers;

namespace ScormBuilder.Files;

/// <summary>Paths inside a file tree, with <c>/</c>.</summary>
internal static class TreePath
{
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("\\:?*<>|\"\0");

    /// <summary>A path below a folder; the folder may be the root.</summary>
    public static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    /// <summary>The folder of a path, empty for the root, and the name in it.</summary>
    public static (string Folder, string Name) Split(string path) =>
        path.LastIndexOf('/') is >= 0 and var at ? (path[..at], path[(at + 1)..]) : ("", path);

    /// <summary>
    /// What an author's reference means from a folder: the path, or null when it is absolute, climbs out of the folder or is not a path at all.
    /// </summary>
    public static string? Resolve(string folder, string reference)
    {
        if (reference.Length == 0 || reference[0] == '/' || reference.AsSpan().ContainsAny(NotInPaths))
        {
            return null;
        }

        var parts = reference.Split('/');
        return parts.Any(part => part is "" or "." or "..") ? null : Join(folder, reference);
    }
}
