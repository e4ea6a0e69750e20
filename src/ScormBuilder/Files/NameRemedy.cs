using System.Buffers;

namespace ScormBuilder.Files;

/// <summary>What to write instead of a path that names no file.</summary>
internal static class NameRemedy
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":?*|\"");

    /// <summary>The remedy where another file of the folder was probably meant.</summary>
    /// <param name="written">The path as it was written, from the folder of its module, or without the escapes that Markdown allows.</param>
    /// <param name="near">The name of that file.</param>
    public static string Of(string written, string near)
    {
        var (folder, name) = TreePath.Split(written);
        var path = TreePath.Join(folder, near);
        var isEscaped = Uri.UnescapeDataString(near) != near;
        return isEscaped ? $"Did you mean '{path}'? Give that file the name '{Uri.UnescapeDataString(near)}', and write '{TreePath.Join(folder, Uri.UnescapeDataString(near))}'."
            : Uri.UnescapeDataString(name) == near ? $"Write '{path}': here a name is written as the file has it, without signs such as '%20'."
            : string.Equals(name, near, StringComparison.OrdinalIgnoreCase) ? $"Did you mean '{path}'? Capital and small letters must match."
            : $"Did you mean '{path}'?";
    }

    /// <summary>The remedy for what is no path: the same without the signs that do not belong in one.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="isThere">Whether a path from the module's folder names a file.</param>
    public static string ForPath(string written, Func<string, bool> isThere)
    {
        var path = written.Trim('<', '>').Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path.TrimStart('/');
        var (folder, name) = TreePath.Split(path);
        return name.AsSpan().ContainsAny(NotInNames) && !folder.Contains(':', StringComparison.Ordinal)
            ? "Give the file a name without the characters : ? * | and quotation marks, which Windows does not allow, and write that."
            : path != written && TreePath.Resolve("", path) is not null && isThere(path)
            ? $"Write '{path}': the path from the module's folder, with '/' and nothing before or after it."
            : "Move the file into the module's folder and write its path from there, for example media/picture.png.";
    }
}
