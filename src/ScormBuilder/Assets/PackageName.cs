using System.Globalization;
using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>Names that every platform keeps: small ASCII letters, digits, dots, hyphens, underscores (R2).</summary>
internal static class PackageName
{
    /// <summary>The name that a file of a module has in its package, below <c>media/</c>.</summary>
    public static string Of(string path)
    {
        var names = path.Split('/');
        var parts = names.Select((name, index) => index == names.Length - 1 ? File(name) : Folder(name)).ToList();
        return string.Join('/', parts[0] == "media" ? parts : parts.Prepend("media"));
    }

    private static string Folder(string name) => Unreserved(Safe(name).Trim('.'), "folder");

    /// <summary>A name that is an ending and nothing else gets something before it, so that it keeps its kind.</summary>
    private static string File(string name)
    {
        var safe = Safe(name).TrimEnd('.');
        var visible = safe.TrimStart('.');
        return Unreserved(safe.StartsWith('.') && !visible.Contains('.', StringComparison.Ordinal) && visible.Length > 0 ? $"file.{visible}" : visible, "file");
    }

    private static string Unreserved(string name, string kind) => name.Length == 0 ? kind : ReservedNames.Avoid(name, kind);

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (character is '¹' or '²' or '³')
            {
                // Windows takes these for the digits.
                safe.Append(character == '¹' ? '1' : character == '²' ? '2' : '3');
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '_')
            {
                safe.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                safe.Append('-');
            }
        }

        return safe.ToString();
    }
}
