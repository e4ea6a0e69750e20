using System.Globalization;
using System.Text;

namespace ScormBuilder.Diagnostics;

/// <summary>Makes characters visible that a terminal would obey, or that make a line read other than it is: in names of files and in what is quoted.</summary>
public static class VisibleText
{
    /// <summary>A text with its control characters, line separators and marks of direction as <c>\u{1B}</c>.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder();
        foreach (var character in text)
        {
            if (IsHidden(character))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)character:X2}}}");
            }
            else
            {
                visible.Append(character);
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
