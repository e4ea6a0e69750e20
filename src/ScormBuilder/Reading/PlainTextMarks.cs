using System.Net;
using System.Text.RegularExpressions;

namespace ScormBuilder.Reading;

/// <summary>Notations of Markdown and HTML in a text in which they mean nothing, such as a title.</summary>
internal static partial class PlainTextMarks
{
    private static readonly (Regex Pattern, Func<Match, string> Remedy)[] Marks =
    [
        (Link(), match => $"Write the words '{match.Groups["words"].Value}' alone, and put the link into a text in Markdown."),
        (Citation(), _ => "Leave it out, and cite the source in a text in Markdown."),
        (Emphasis(), match => Plainly(match.Groups["words"].Value)),
        (Code(), match => Plainly(match.Groups["words"].Value)),
        (Heading(), match => Plainly(match.Groups["words"].Value)),
        (Entity(), match => Decoded(match.Value) is var sign && sign == "&" ? "Write 'and', or the character itself: '&'." : $"Type the character itself: '{sign}'."),
        (Tag(), _ => "Leave out the tag, and write its words alone."),
    ];

    /// <summary>The first notation in a text: where it starts, how it is written and what to write; null when there is none.</summary>
    public static (int Index, string Written, string Remedy)? Find(string text) =>
        Marks.Select(mark => (Match: mark.Pattern.Match(text), mark.Remedy))
            .Where(found => found.Match.Success && (found.Match.Value[0] != '&' || WebUtility.HtmlDecode(found.Match.Value) != found.Match.Value))
            .OrderBy(found => found.Match.Index)
            .Select(found => ((int, string, string)?)(found.Match.Index, found.Match.Value, found.Remedy(found.Match)))
            .FirstOrDefault();

    private static string Plainly(string words) => $"Write the words alone: '{words}'.";

    private static string Decoded(string entity) => WebUtility.HtmlDecode(entity).Replace('\u00a0', ' ');

    [GeneratedRegex(@"!?\[(?<words>[^\[\]\n]+)\]\([^()\s]+(?:[ \t]+""[^""\n]*"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[@[a-z][a-z0-9-]{0,63}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<![\w*_\\/])(?<sign>\*{1,3}|_{1,3})(?<words>[^\s*_](?:[^*_\n]*[^\s*_])?)\k<sign>(?![\w*_/])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<!`)(?<sign>`{1,2})(?<words>[^`\n]+)\k<sign>(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A#{1,6} +(?<words>\S[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(
        @"</?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
