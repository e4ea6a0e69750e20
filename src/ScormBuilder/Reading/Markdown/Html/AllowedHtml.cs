using System.Collections.Frozen;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown.Html;

/// <summary>
/// The HTML that running text may hold: what Markdown has no notation for and a learner gains from. Nothing that links, loads, runs, styles or
/// names, and nothing that Markdown can write. This file is the whole list; the sanitiser is told it and nothing else.
/// </summary>
internal static class AllowedHtml
{
    /// <summary>Elements of running text (HTML Living Standard, 4.5), with the attributes that each may have besides <see cref="Everywhere"/>.</summary>
    public static readonly FrozenDictionary<string, string[]> Elements = new Dictionary<string, string[]>
    {
        ["abbr"] = ["title"],
        ["bdi"] = [],
        ["br"] = [],
        ["cite"] = [],
        ["del"] = [],
        ["dfn"] = ["title"],
        ["ins"] = [],
        ["kbd"] = [],
        ["mark"] = [],
        ["q"] = [],
        ["samp"] = [],
        ["small"] = [],
        ["sub"] = [],
        ["sup"] = [],
        ["var"] = [],
        ["wbr"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Attributes that each element may have: the language and the direction of words in another language (WCAG 2.2, 3.1.2).</summary>
    public static readonly string[] Everywhere = ["dir", "lang"];

    private const int LongestTitle = 500;

    /// <summary>Elements without an end tag.</summary>
    public static bool IsVoid(string element) => element is "br" or "wbr";

    /// <summary>The attributes that an element may have.</summary>
    public static IEnumerable<string> AttributesOf(string element) => Elements.GetValueOrDefault(element, []).Concat(Everywhere).Order(StringComparer.Ordinal);

    /// <summary>What an attribute's value should be; null when it is.</summary>
    public static string? Expected(string attribute, string value) => attribute switch
    {
        "lang" => Languages.IsKnown(value) ? null : Languages.Example,
        "dir" => value is "ltr" or "rtl" or "auto" ? null : "ltr, rtl or auto",
        _ => !string.IsNullOrWhiteSpace(value) && value.Length <= LongestTitle ? null : FormattableString.Invariant($"1 to {LongestTitle} characters"),
    };

    /// <summary>What to write instead of an element that is not on the list.</summary>
    public static string Instead(string element) => element switch
    {
        "b" or "strong" => "Write **words**.",
        "i" or "em" => "Write *words*. For words in another language, write [words]{lang=gd}. For the title of a work, write <cite>title</cite>.",
        "span" => "For words in another language, write [words]{lang=gd}. Otherwise, delete it.",
        "a" => "Write [words](https://example.org/), or [words](page:id-of-a-page).",
        "img" or "picture" or "svg" or "figure" => "Write ![what it shows](media/name.png).",
        "p" or "div" or "section" or "article" or "center" => "Put an empty line between paragraphs.",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Write '## Heading' on a line of its own.",
        "ul" or "ol" or "li" => "Write lines that start with '- ' or '1. '.",
        "dl" or "dt" or "dd" => "Write the term on one line, and below it a line that starts with ':   '.",
        "table" or "thead" or "tbody" or "tr" or "th" or "td" => "Write a Markdown table, with lines such as '| a | b |' and a second line '|---|---|'.",
        "code" or "tt" => "Write `words`.",
        "pre" or "textarea" => "Put the text between two lines of 3 backticks.",
        "blockquote" => "Write lines that start with '> '.",
        "hr" => "Write '---' on a line of its own.",
        "video" or "audio" or "iframe" or "embed" or "object" => "Put the file in the module's media folder and show it with a block such as '::: video', or link to it.",
        "script" or "style" or "link" or "meta" => "Delete it. A page cannot have its own scripts or styles.",
        "s" or "strike" => "Write <del>words</del>.",
        "u" or "font" => "Write *words*. Learners would mistake underlined or coloured words for a link.",
        _ => $"Write it in Markdown. To show '<', write '\\<'. The HTML allowed in text is: {string.Join(", ", Elements.Keys.Order(StringComparer.Ordinal))}.",
    };
}
