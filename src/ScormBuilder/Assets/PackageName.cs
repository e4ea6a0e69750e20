using System.Globalization;
using System.Text;

namespace ScormBuilder.Assets;

/// <summary>Names that every platform keeps: small ASCII letters, digits, dots, hyphens, underscores (R2).</summary>
internal static class PackageName
{
    /// <summary>The name that a file of a module has in its package, below <c>media/</c>.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/').Select(Safe).ToList();
        return string.Join('/', parts[0] == "media" ? parts : parts.Prepend("media"));
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '_')
            {
                safe.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                safe.Append('-');
            }
        }

        return safe.ToString().TrimStart('.');
    }
}
