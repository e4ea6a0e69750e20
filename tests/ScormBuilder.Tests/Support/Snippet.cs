using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Support;

/// <summary>
/// An example in a Markdown text: a fenced block whose first line says <c>example</c> (the body of a page, or a whole page),
/// <c>example=PATH</c> (a file of the module, or of the suite when it is suite.yaml, its translation, or below shared/, boards/ or themes/) or <c>part=PATH</c> (keys that
/// replace those of a file). <c>wrong=CODE</c> says that it must be refused with that code; <c>release</c>, that it is for learners.
/// </summary>
internal sealed partial record Snippet(string Heading, string Path, bool IsPart, bool IsRelease, string? Wrong, string Text)
{
    private const string Page = "pages/01-welcome.md";

    /// <summary>The examples of a text in order.</summary>
    public static IEnumerable<Snippet> In(string markdown)
    {
        var heading = "";
        foreach (Match match in HeadingOrFence().Matches(markdown.ReplaceLineEndings("\n")))
        {
            heading = match.Groups["heading"].Success ? match.Groups["heading"].Value : heading;
            var mark = Mark().Match(match.Groups["info"].Value);
            if (mark.Success)
            {
                yield return Of(heading, mark, match.Groups["text"].Value);
            }
        }
    }

    /// <summary>The first lines of fenced blocks that are no examples and whose language says that they should be.</summary>
    public static IEnumerable<string> NotMarked(string markdown) =>
        HeadingOrFence().Matches(markdown.ReplaceLineEndings("\n"))
            .Select(match => match.Groups["info"].Value)
            .Where(info => info.Split(' ')[0] is "markdown" or "yaml" or "svg" && !Mark().IsMatch(info));

    /// <summary>Path in the tree.</summary>
    public string InTree => Path.StartsWith("suite.", StringComparison.Ordinal) || Path.StartsWith("shared/", StringComparison.Ordinal) || Path.StartsWith("boards/", StringComparison.Ordinal) || Path.StartsWith("themes/", StringComparison.Ordinal) ? Path : $"tiny/{Path}";

    private static Snippet Of(string heading, Match mark, string text)
    {
        var path = mark.Groups["path"].Success ? mark.Groups["path"].Value : Page;
        var isBody = !mark.Groups["path"].Success && !text.StartsWith("---\n", StringComparison.Ordinal);
        return new Snippet(
            heading,
            path,
            mark.Groups["how"].Value == "part",
            mark.Groups["release"].Success,
            mark.Groups["wrong"].Success ? mark.Groups["wrong"].Value : null,
            isBody ? $"---\ntitle: Welcome\n---\n{text}" : text);
    }

    [GeneratedRegex(@"^(?<heading>\#{1,6}\ [^\n]*)$|^(?<fence>`{3,})(?<info>[^`\n]*)\n(?<text>(.*\n)*?)\k<fence>$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingOrFence();

    [GeneratedRegex(@"^[a-z]+ (?<how>example|part)(=(?<path>.+?))?(?<release> release)?( wrong=(?<wrong>SB[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
