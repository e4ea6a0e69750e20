using System.Globalization;
using System.Text;

namespace ScormBuilder.Model;

/// <summary>Addresses of headings.</summary>
internal static class Anchor
{
    private const int Longest = 80;

    /// <summary>Words as an anchor: small letters and digits of any script, with hyphens for spaces; other signs are left out.</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var character in words.Normalize(NormalizationForm.FormC).Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_' || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(character);
            }
            else if (char.IsWhiteSpace(character))
            {
                slug.Append('-');
            }
        }

        return slug.Length <= Longest ? slug.ToString() : slug.ToString(0, Longest).TrimEnd('-');
    }

    /// <summary>Id of a heading's element: ASCII, so that browsers change nothing of it, and with an underscore, which no id of an author has.</summary>
    /// <param name="pageId">Id of its page.</param>
    /// <param name="anchor">The anchor.</param>
    public static string Id(string pageId, string anchor)
    {
        var id = new StringBuilder($"heading_{pageId}_");
        foreach (var character in anchor)
        {
            id.Append(char.IsAsciiLetterOrDigit(character) || character == '-' ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)character:x}"));
        }

        return id.ToString();
    }
}
