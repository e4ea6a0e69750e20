using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>An attribute as it was written.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="Value">Its value, with character references resolved.</param>
/// <param name="Offset">Where it starts in the tag.</param>
internal sealed record HtmlAttribute(string Name, string Value, int Offset);

/// <summary>A tag as it was written, by CommonMark's grammar of raw HTML (6.6).</summary>
/// <param name="Name">The element's name in small letters.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="Attributes">In the author's order.</param>
internal sealed partial record HtmlTag(string Name, bool IsEnd, ImmutableArray<HtmlAttribute> Attributes)
{
    /// <summary>The tag; null for what is none: a comment, a declaration, a processing instruction.</summary>
    public static HtmlTag? Parse(string written)
    {
        var match = Tag().Match(written);
        return match.Success
            ? new HtmlTag(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["end"].Length > 0, AttributesIn(written, match.Groups["name"]))
            : null;
    }

    private static ImmutableArray<HtmlAttribute> AttributesIn(string written, Group name) =>
        Attribute().Matches(written, name.Index + name.Length).Select(Read).ToImmutableArray();

    private static HtmlAttribute Read(Match attribute) =>
        new(attribute.Groups["name"].Value.ToLowerInvariant(), WebUtility.HtmlDecode(attribute.Groups["value"].Value), attribute.Groups["name"].Index);

    [GeneratedRegex(@"^<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?<name>[A-Za-z_:][A-Za-z0-9_.:-]*)(\s*=\s*("(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'=<>`]+)))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
