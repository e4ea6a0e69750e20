using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace ScormBuilder.Reading.Twee;

/// <summary>
/// Ids made from names, always the same from the same name: small letters and digits with hyphens between, accents left out. A name that
/// has other letters, or is too long, gets a mark of eight characters besides, so that names in any script differ.
/// </summary>
internal static class PassageId
{
    private const int Longest = 48;

    public static string Of(string name)
    {
        var id = new StringBuilder();
        var isWhole = true;
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (char.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                isWhole &= !char.IsLetterOrDigit(character) && !char.IsSurrogate(character);
                id.Append(id.Length > 0 && id[^1] != '-' ? "-" : "");
            }
        }

        var text = id.ToString().Trim('-');
        text = text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? text : $"p-{text}".TrimEnd('-');
        return isWhole && text.Length <= Longest ? text : $"{text[..Math.Min(text.Length, Longest)].TrimEnd('-')}-{Mark(name)}";
    }

    private static string Mark(string name) => XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(name)).ToString("x8", CultureInfo.InvariantCulture);
}
