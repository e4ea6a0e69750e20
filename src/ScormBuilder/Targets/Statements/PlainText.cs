using System.Net;
using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>Texts as records hold them: words alone, and not more than a reader of reports wants.</summary>
/// <param name="module">The module that the texts are of, in one language.</param>
/// <param name="suite">Its suite in the same language, which says the words that it declares.</param>
internal sealed partial class PlainText(CourseModule module, Suite suite)
{
    private const int Longest = 400;

    /// <summary>As much as a column of a report shows.</summary>
    private const int LongestName = 100;

    /// <summary>The words of a text.</summary>
    public string Of(RichText text)
    {
        var html = string.Concat(text.Parts.Select(part => part switch
        {
            HtmlPart plain => plain.Html,
            PageLinkPart link => link.Html,
            ExternalLinkPart link => link.Html,
            TermPart term => term.Html,
            ContactLinkPart contact => contact.Html,
            AbbreviationPart abbreviation => WebUtility.HtmlEncode(abbreviation.Name),
            ImagePart image => WebUtility.HtmlEncode(image.Alt),
            WordingPart wording => WebUtility.HtmlEncode(suite.Words(wording.Id, module)),
            _ => "<citation>",
        }));
        return Cut(Longest, Spaces.Replace(WebUtility.HtmlDecode(Tags.Replace(BlockEnds.Replace(Citations.Replace(html, ""), " "), "")), " ").Trim());
    }

    /// <summary>The first words of a text, to name what it is the text of.</summary>
    public string Short(RichText text) => Cut(LongestName, Of(text));

    /// <summary>A text that ends within the bound, and not in the middle of a character.</summary>
    private static string Cut(int longest, string text) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)] + "…";

    /// <summary>A citation goes with the space before it.</summary>
    [GeneratedRegex(" *<citation>", RegexOptions.NonBacktracking)]
    private static partial Regex Citations { get; }

    [GeneratedRegex("</(?:p|li|h[1-6]|td|th|tr|dt|dd|div|blockquote)>|<br ?/?>", RegexOptions.NonBacktracking)]
    private static partial Regex BlockEnds { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags { get; }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces { get; }
}
