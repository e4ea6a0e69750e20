using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Model;

/// <summary>
/// A written answer as a person means it: composed, with spaces, apostrophes, quotation marks and hyphens of one kind, and nothing that cannot be seen.
/// <c>packaging/player/course/kinds/text.ts</c> compares what learners write in the same way.
/// </summary>
internal static partial class WrittenText
{
    public static string Plain(string text)
    {
        // Signs first: normalising makes two signs of U+2033, and a space and an accent of U+00B4.
        var marked = Quotes.Replace(Apostrophes.Replace(Unseen.Replace(text, ""), "'"), "\"");
        return Spaces.Replace(Hyphens.Replace(marked.Normalize(NormalizationForm.FormKC), "-"), " ").Trim();
    }

    [GeneratedRegex("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]", RegexOptions.NonBacktracking)]
    private static partial Regex Unseen { get; }

    [GeneratedRegex("[\u2018-\u201b\u2039\u203a\u02b9-\u02bd\u02c8\u2032\u2035\u0060\u00b4\ua78c\uff07\uff40]", RegexOptions.NonBacktracking)]
    private static partial Regex Apostrophes { get; }

    [GeneratedRegex("[\u201c-\u201f\u02ba\u02dd\u2033\u2036\u00ab\u00bb\u301d-\u301f\uff02]", RegexOptions.NonBacktracking)]
    private static partial Regex Quotes { get; }

    [GeneratedRegex("[\u02d7\u2010-\u2015\u2212\u2043\u2796\ufe58\ufe63\uff0d]", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphens { get; }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces { get; }
}
