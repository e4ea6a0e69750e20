using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>
/// Keeps the order of telephone numbers, dates, ranges, percentages, versions and addresses in text that is written from right to left: a browser
/// puts the groups of a number, and what stands between them, in the order of the text around them (Unicode Standard Annex 9, rules W2, N1 and
/// N2), so that 0131 496 0000 would read 0000 496 0131. Each goes into an element of its own that is isolated and written from left to right.
/// </summary>
internal static partial class NumberOrder
{
    private static readonly string[] Untouched = ["script", "style", "svg", "textarea", "title"];

    /// <summary>The document with each such run isolated.</summary>
    public static string Keep(string html)
    {
        if (!html.Contains(" dir=\"rtl\"", StringComparison.Ordinal))
        {
            return html;
        }

        var (kept, open) = (new StringBuilder(html.Length + 1024), new OpenElements());
        foreach (var piece in HtmlPiece.Read(html))
        {
            kept.Append(piece.IsText && IsRightToLeft(open) ? Isolated(piece.Written, open) : piece.Written);
            open.Follow(piece);
        }

        return kept.ToString();
    }

    private static bool IsRightToLeft(OpenElements open) =>
        open.Tags.Select(tag => tag.Attribute("dir")).LastOrDefault(direction => direction is "rtl" or "ltr") == "rtl" && !open.Tags.Any(tag => Untouched.Contains(tag.Name));

    /// <summary>An option of a list can hold no element: there, characters isolate (LRI and PDI).</summary>
    private static string Isolated(string written, OpenElements open)
    {
        var (start, end) = open.Tags[^1].Name == "option" ? ("\u2066", "\u2069") : ("<bdi dir=\"ltr\">", "</bdi>");
        var text = WebUtility.HtmlDecode(written);
        var (isolated, at) = (new StringBuilder(), 0);
        foreach (var run in Runs().Matches(text).Where(NeedsOrder))
        {
            isolated.Append(Encoded(text[at..run.Index])).Append(start).Append(Encoded(run.Value)).Append(end);
            at = run.Index + run.Length;
        }

        return at == 0 ? written : isolated.Append(Encoded(text[at..])).ToString();
    }

    /// <summary>Digits alone keep their order by themselves.</summary>
    private static bool NeedsOrder(Match run) => !run.Value.All(char.IsDigit);

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        (?<![A-Za-z\p{Nd}])
        (?:
          (?: https?:// | www\. ) [^\s<>"،؛؟«»]* [\p{L}\p{Nd}/]                                  # a web address
        | [A-Za-z0-9] [A-Za-z0-9._%+-]* @ [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+                  # an e-mail address
        | [A-Za-z] [A-Za-z0-9-]* (?: \. [A-Za-z0-9-]+ )+ (?: / [^\s<>"،؛؟«»]* [\p{L}\p{Nd}/] )?  # the name of a site or a file
        | (?: (?<=^|[\s(]) [-−] )? [+£€$]? (?: \( \+? \p{Nd}+ \) [\s-]? )? \p{Nd}+            # numbers, and what joins them
          (?: (?: [.,:/'’·] | \s?[-–−]\s? | \s ) \p{Nd}+ | \s? \( \p{Nd}+ \) [\s-]? \p{Nd}+ )*
          (?: [-–/.]? [A-Za-z]+ (?: [-/.]? [A-Za-z0-9]+ )* )?
          (?: \s? [%°‰٪] )?
          (?: ,?\s* (?: ext\.? | extension | x | \# ) \s* \p{Nd}+ )?
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Runs();
}
