using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Support;

/// <summary>Kinds of fault that a document can have without any test of its parts noticing: elements that say nothing, references that lead nowhere, notation left over.</summary>
internal static partial class HtmlFaults
{
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];

    private static readonly string[] Inline = ["span", "em", "strong", "bdi", "code", "q", "cite", "dfn", "abbr", "sup", "sub", "small", "mark", "kbd", "label", "a"];

    private static readonly string[] Blocks =
        ["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "nav", "table", "figure", "figcaption", "legend", "li", "dt", "p", "button", "summary", "blockquote", "caption", "th", "section", "fieldset"];

    private static readonly string[] Verbatim = ["code", "pre", "kbd", "samp", "textarea", "script"];

    /// <summary>The faults of a document, or of a part of one, in words.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="isWhole">False for a part, whose links may lead to what is elsewhere.</param>
    public static IReadOnlyList<string> In(string html, bool isWhole)
    {
        var document = new HtmlParser().ParseDocument(html);
        var all = document.All.Where(element => element.LocalName is not ("html" or "head" or "body" or "meta" or "title" or "link")).ToList();
        var ids = all.Where(element => element.HasAttribute("id")).Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"id twice: {same.Key}"),
            .. all.SelectMany(element => LeadNowhere(element, ids, isWhole)),
            .. all.Where(SaysNothing).Select(element => $"empty: {Short(element)}"),
            .. all.SelectMany(BadAttributes),
            .. all.Where(element => element.LocalName is "input" or "textarea" or "select").SelectMany(IsFilledAgain),
            .. all.Where(element => isWhole && element.GetAttribute("form") is { } form && document.GetElementById(form) is not IHtmlFormElement).Select(element => $"form leads nowhere: {Short(element)}"),
            .. all.Where(element => !element.Ancestors().OfType<IElement>().Append(element).Any(outer => Verbatim.Contains(outer.LocalName))).SelectMany(Leftovers),
            .. all.Where(element => element.LocalName == "table" && element.Closest(".table-scroll") is null).Select(element => $"not in a frame: {Short(element)}"),
        ];
    }

    private static IEnumerable<string> LeadNowhere(IElement element, HashSet<string> ids, bool isWhole) =>
        References.Where(element.HasAttribute).SelectMany(name => element.GetAttribute(name)!.Split(' ').Where(id => !ids.Contains(id)).Select(id => $"{name} leads nowhere: '{id}'"))
            .Concat(isWhole && element is IHtmlAnchorElement && element.GetAttribute("href") is ['#', .. var target] && !ids.Contains(target) ? [$"link leads nowhere: #{target}"] : []);

    /// <summary>What scripts fill has a data attribute that they find it by.</summary>
    private static bool SaysNothing(IElement element) =>
        (Inline.Contains(element.LocalName) || Blocks.Contains(element.LocalName))
        && string.IsNullOrWhiteSpace(element.TextContent)
        && element.QuerySelector("img, input, video, audio, svg, [data-keeping]") is null
        && !element.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name is "aria-hidden" or "aria-label" or "hidden")
        && element.ParentElement?.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal)) != true
        && element.Closest("[data-path]") is null
        && element.ClassName is not ("ds_side-navigation__expand-indicator" or "ds_select-arrow" or "search-results");

    private static IEnumerable<string> BadAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var isWrong = attribute.Name switch
            {
                "lang" or "hreflang" or "srclang" => !Languages.IsKnown(attribute.Value),
                "dir" => attribute.Value is not ("ltr" or "rtl" or "auto"),
                "href" or "src" or "title" or "class" => attribute.Value.Length == 0,
                _ => attribute.Value is "True" or "False",
            };
            if (isWrong || Escaped().IsMatch(attribute.Value) || (attribute.Name.StartsWith("aria-", StringComparison.Ordinal) && Raw().IsMatch(attribute.Value)))
            {
                yield return $"attribute: {attribute.Name}=\"{attribute.Value}\" of {Short(element)}";
            }
        }

        if (element.GetAttribute("lang") is { } language && element.GetAttribute("dir") is { } direction && Languages.DirectionOf(language) != direction)
        {
            yield return $"direction: {Short(element)}";
        }
    }

    /// <summary>
    /// A browser may fill a field again when the tab is loaded again, on a shared computer for somebody else. What is written says itself that it does
    /// not want that; radio buttons and checkboxes may not say it (HTML Standard, 4.10.18.7), and belong to a form that does.
    /// </summary>
    private static IEnumerable<string> IsFilledAgain(IElement field)
    {
        var isTicked = field.GetAttribute("type") is "radio" or "checkbox";
        if (isTicked == field.HasAttribute("autocomplete"))
        {
            yield return $"autocomplete {(isTicked ? "is not allowed" : "is missing")}: {Short(field)}";
        }

        if (isTicked && field.GetAttribute("form") != "learner_fields")
        {
            yield return $"not in the form that browsers do not fill: {Short(field)}";
        }
    }

    private static IEnumerable<string> Leftovers(IElement element)
    {
        var own = string.Concat(element.ChildNodes.Select(node => node is IText text ? text.Data : node is IElement { LocalName: not "sup" } ? "\uFFFC" : ""));
        return new[] { Raw().Match(own), Escaped().Match(own), Twice().Match(own), Stops().Match(own) }.Where(match => match.Success)
            .Select(match => $"left over: '{match.Value}' in {Short(element)}: {own.Trim()}");
    }

    private static string Short(IElement element) => element.OuterHtml.Length > 160 ? element.OuterHtml[..160] : element.OuterHtml;

    [GeneratedRegex(@"\]\{|\{lang|\{\{|\}\}|:::|^\s*::[a-z]|\]\(|\[@(?!id\])|\[\^|\*\*|\{[0-9]\}|System\.|\bNaN\b|\bundefined\b|[\u0001-\u0008]", RegexOptions.CultureInvariant)]
    private static partial Regex Raw();

    [GeneratedRegex(@"&(amp|lt|gt|quot|nbsp|#x?[0-9a-f]+);", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\b(the|a|an|of|to|in|is|and|page|question) \1\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Twice();

    [GeneratedRegex(@"[.!?]:|:\s+:|,\s*,|\(\s*\)|\s[,;](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Stops();
}
