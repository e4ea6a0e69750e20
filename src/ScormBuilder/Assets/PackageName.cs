using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ScormBuilder.Assets;

/// <summary>Names that every platform keeps: small ASCII letters, digits, dots, hyphens, underscores (R2).</summary>
internal static class PackageName
{
    private static readonly FrozenSet<string> Devices =
        new[] { "con", "prn", "aux", "nul" }
            .Concat(Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }))
            .ToFrozenSet(StringComparer.Ordinal);

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

    /// <summary>Windows knows devices by these names, whatever ending follows, and unpacks no file that has one.</summary>
    private static string Unreserved(string name, string kind) =>
        name.Length == 0 ? kind : Devices.Contains(name.Split('.')[0]) ? $"{kind}-{name}" : name;

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
