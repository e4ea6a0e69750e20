using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>
/// Keeps the order of telephone numbers, dates, ranges, percentages, versions and addresses in text that is written from right to left: a browser
/// puts the groups of a number, and what stands between them, in the order of the text around them (Unicode Standard Annex 9, rules W2, N1 and
/// N2), so that 0131 496 0000 would read 0000 496 0131. Each goes into an element of its own that is isolated and written from left to right.
/// What comes after Latin letters, as in CC BY 4.0, keeps its order with them (rule W7), and stays.
/// </summary>
internal static partial class NumberOrder
{
    private static readonly string[] Untouched = ["script", "style", "svg", "textarea", "title"];

    private static readonly string[] Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup"];

    /// <summary>The document with each such run isolated.</summary>
    public static string Keep(string html)
    {
        if (!html.Contains(" dir=\"rtl\"", StringComparison.Ordinal))
        {
            return html;
        }

        var (kept, open, before) = (new StringBuilder(html.Length + 1024), new OpenElements(), "");
        foreach (var piece in HtmlPiece.Read(html))
        {
            before = piece.IsText || Inline.Contains(piece.Name) ? before : "";
            if (piece.IsText && IsRightToLeft(open))
            {
                before = Write(kept, WebUtility.HtmlDecode(piece.Written), before, isInOption: open.Tags[^1].Name == "option");
            }
            else
            {
                kept.Append(piece.Written);
            }

            open.Follow(piece);
        }

        return kept.ToString();
    }

    private static bool IsRightToLeft(OpenElements open) =>
        open.Tags.Select(tag => tag.Attribute("dir")).LastOrDefault(direction => direction is "rtl" or "ltr") == "rtl" && !open.Tags.Any(tag => Untouched.Contains(tag.Name));

    /// <summary>Writes a text with its runs isolated, and gives the last letter that stands outside of them.</summary>
    private static string Write(StringBuilder kept, string text, string before, bool isInOption)
    {
        // An option of a list can hold no element: there, characters isolate (LRI and PDI).
        // The digits of Arabic run from left to right each by itself, and their groups from right to left (rule N1), unless an element overrides it.
        var at = 0;
        foreach (Match run in Runs().Matches(text))
        {
            var between = text[at..run.Index];
            before = LastLetter(between) ?? before;
            var isIsolated = NeedsOrder(run.Value) && !IsLatin(before);
            var (start, end) = Isolation(isInOption, IsTelephoneInArabic(run.Value));
            kept.Append(Encoded(between)).Append(isIsolated ? start : "").Append(Encoded(run.Value)).Append(isIsolated ? end : "");
            at = run.Index + run.Length;
        }

        kept.Append(Encoded(text[at..]));
        return LastLetter(text[at..]) ?? before;
    }

    private static (string Start, string End) Isolation(bool isInOption, bool isOverride) => (isInOption, isOverride) switch
    {
        (true, true) => ("\u202D", "\u202C"),
        (true, false) => ("\u2066", "\u2069"),
        (false, true) => ("<bdo dir=\"ltr\">", "</bdo>"),
        (false, false) => ("<bdi dir=\"ltr\">", "</bdi>"),
    };

    /// <summary>A telephone number in the digits of Arabic; their ranges and dates are read from right to left.</summary>
    private static bool IsTelephoneInArabic(string run) => TelephoneInArabic().IsMatch(run);

    /// <summary>Digits alone keep their order by themselves.</summary>
    private static bool NeedsOrder(string run) => !run.All(char.IsDigit);

    private static string? LastLetter(string text)
    {
        var index = text.Length - 1;
        while (index >= 0 && !char.IsLetter(text[index]))
        {
            index--;
        }

        return index < 0 ? null : text[index..(index + 1)];
    }

    private static bool IsLatin(string letter) => letter is [>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F'];

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex(@"\A(\+|\(?\+?[\u0660-\u0669]+\)|\u0660)[\u0660-\u0669\s()-]*[\s()-][\u0660-\u0669]+\z|\A[\u0660-\u0669]+(\s[\u0660-\u0669]+){2,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneInArabic();

    [GeneratedRegex(
        """
        (?<![A-Za-z\p{Nd}])
        (?:
          (?: https?:// | www\. ) [^\s<>"،؛؟«»]* [\p{L}\p{Nd}/]                                  # a web address
        | [A-Za-z0-9] [A-Za-z0-9._%+-]* @ [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+                  # an e-mail address
        | [A-Za-z] [A-Za-z0-9-]* (?: \. [A-Za-z0-9-]+ )+ (?: / [^\s<>"،؛؟«»]* [\p{L}\p{Nd}/] )?  # the name of a site or a file
        | (?: (?<=^|[\s(]) [-−] )? [+£€$\#]? (?: \( \+? \p{Nd}+ \) [\s-]? )? \p{Nd}+            # numbers, and what joins them
          (?: (?: [.,:/'’·] | \s?[-–−]\s?[£€$]? | \s ) \p{Nd}+ | \s? \( \p{Nd}+ \) [\s-]? \p{Nd}+ )*
          (?: [-–/.]? [A-Za-z]+ (?: [-/.]? [A-Za-z0-9]+ )* )?
          (?: \s? (?: [%‰٪] | ° (?: \s? [CF] \b )? ) )?
          (?: ,?\s* (?: ext\.? | extension | x | \# ) \s* \p{Nd}+ )?
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Runs();
}
