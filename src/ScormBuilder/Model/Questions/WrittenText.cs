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
        var seen = Unseen.Replace(text.Normalize(NormalizationForm.FormKC), "");
        var marked = Quotes.Replace(Apostrophes.Replace(seen, "'"), "\"");
        return Spaces.Replace(Hyphens.Replace(marked, "-"), " ").Trim();
    }

    [GeneratedRegex("[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]", RegexOptions.NonBacktracking)]
    private static partial Regex Unseen { get; }

    [GeneratedRegex("[\u2018-\u201b\u02b9-\u02bd\u2032\u0060\u00b4]", RegexOptions.NonBacktracking)]
    private static partial Regex Apostrophes { get; }

    [GeneratedRegex("[\u201c-\u201f\u2033\u00ab\u00bb]", RegexOptions.NonBacktracking)]
    private static partial Regex Quotes { get; }

    [GeneratedRegex("[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphens { get; }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces { get; }
}
