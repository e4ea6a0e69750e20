namespace ScormBuilder.Diagnostics;

/// <summary>SB3xx: pages and Markdown.</summary>
internal static class PageDiagnostics
{
    public static Diagnostic NoFrontMatter(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB301",
        "The page has no title.", "Start the file with a line '---', a line 'title: ...' and a line '---'.");

    public static Diagnostic FrontMatterNotClosed(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB302",
        "The front matter is not closed.", "Put a line '---' after it.");

    public static Diagnostic RawHtml(SourceSpan span, string what, string remedy) => new(span, Severity.Error, "SB303",
        $"{what} is not HTML that a page may hold.", remedy);

    public static Diagnostic HeadingOne(SourceSpan span) => new(span, Severity.Error, "SB304",
        "A '#' heading stands in the page.", "The page's title is its first heading: start with '##'.");

    public static Diagnostic HeadingJump(SourceSpan span, int from, int to) => new(span, Severity.Error, "SB305",
        $"The headings jump from level {from} to level {to} (WCAG 2.2, 1.3.1).", $"Write {new string('#', from + 1)} instead.");

    public static Diagnostic LinkTarget(SourceSpan span, string target, string remedy) => new(span, Severity.Error, "SB306",
        $"'{target}' is not a place that a page may link to.", remedy);

    public static Diagnostic ImageWithoutAlt(SourceSpan span, string source) => new(span, Severity.Error, "SB307",
        $"The image '{source}' has no text alternative (WCAG 2.2, 1.1.1).", "Say between the brackets what it shows: ![what it shows](media/name.png).");

    public static Diagnostic UnknownContainer(SourceSpan span, string name, string remedy) => new(span, Severity.Error, "SB308",
        $"There is no container ':::{name}'.", remedy);

    public static Diagnostic UnknownDirective(SourceSpan span, string name, string remedy) => new(span, Severity.Error, "SB309",
        $"There is no '::{name}'.", remedy);

    public static Diagnostic BadArguments(SourceSpan span, string written) => new(span, Severity.Error, "SB310",
        $"'{written}' cannot be read.", "Write key=\"value\" pairs, each key once.");

    public static Diagnostic NotAtTopLevel(SourceSpan span, string what) => new(span, Severity.Error, "SB311",
        $"A {what} stands inside a list, a quotation or another block.", "Move it to the left margin, outside of other blocks.");

    public static Diagnostic TooDeep(SourceSpan span) => new(span, Severity.Error, "SB312",
        "The Markdown is nested too deeply to read.", "Flatten the lists and quotations.");

    public static Diagnostic TooTangled(SourceSpan span, int limit) => new(span, Severity.Error, "SB320",
        $"The paragraph that starts here has more than {limit} brackets, stars, underscores and the like.", "Split it with empty lines, or write literal ones with a backslash in front.");

    public static Diagnostic OneParagraph(SourceSpan span) => new(span, Severity.Error, "SB313",
        "Only one paragraph may stand here.", "Keep to one paragraph without lists and headings.");

    public static Diagnostic CitationInLink(SourceSpan span) => new(span, Severity.Error, "SB314",
        "A citation, footnote or image stands inside a link.", "Put it after the link.");

    public static Diagnostic MissingArgument(SourceSpan span, string container, string key) => new(span, Severity.Error, "SB315",
        $"':::{container}' has no '{key}'.", $"Write ::: {container} {key}=\"...\".");

    public static Diagnostic UnknownArgument(SourceSpan span, string container, string key, IEnumerable<string> known) => new(span, Severity.Error, "SB316",
        $"':::{container}' has no such key as '{key}'.", known.Any() ? Suggestion.For(key, known) : "Leave it out: it has no keys.");

    public static Diagnostic ContainerNotClosed(SourceSpan span, string name, int colons) => new(span, Severity.Error, "SB317",
        $"':::{name}' is not closed.", $"Put a line '{new string(':', colons)}' after its content: as many colons as it starts with.");

    public static Diagnostic NoTranscript(SourceSpan span, string container) => new(span, Severity.Error, "SB318",
        $"The {container} has no transcript (WCAG 2.2, 1.2.1 and 1.2.3).", $"Write between ::: {container} and ::: what is said, heard and shown.");

    public static Diagnostic EmptyPage(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB319",
        "The page has nothing but a title.", "Write its content after the front matter.");

    public static Diagnostic HtmlAttribute(SourceSpan span, string element, string attribute, IEnumerable<string> known) => new(span, Severity.Error, "SB370",
        $"<{element}> may not have '{attribute}' here, or has it twice.", $"Delete it. It may have: {string.Join(", ", known)}.");

    public static Diagnostic HtmlAttributeValue(SourceSpan span, string attribute, string value, string expected) => new(span, Severity.Error, "SB371",
        $"'{value}' is not a valid '{attribute}'.", $"Write {expected}.");

    public static Diagnostic HtmlNotClosed(SourceSpan span, string element) => new(span, Severity.Error, "SB372",
        $"<{element}> is not closed.", $"Write </{element}> after its words, in the same paragraph, and inside the same emphasis or link.");

    public static Diagnostic HtmlNotOpened(SourceSpan span, string element) => new(span, Severity.Error, "SB373",
        $"</{element}> closes nothing here.", $"Write <{element}> before its words, in the same emphasis or link, or delete it.");

    public static Diagnostic HtmlAlone(SourceSpan span, string element) => new(span, Severity.Error, "SB374",
        $"<{element}> stands on a line of its own, where Markdown takes it for a block.", "Write it into the line of its words.");

    public static Diagnostic HtmlInAlternative(SourceSpan span) => new(span, Severity.Error, "SB375",
        "HTML stands in an image's text alternative, which is plain text.", "Write the words alone.");

    public static Diagnostic FenceNotClosed(SourceSpan span) => new(span, Severity.Error, "SB376",
        "The fence that starts here is not closed: it takes everything after it.", "Put a line with the same fence after its content.");

    public static Diagnostic NotALink(SourceSpan span) => new(span, Severity.Error, "SB377",
        "This looks like a link or an image and is none.", "Put an address with spaces into <...>: ![what it shows](<media/a name.png>); for literal brackets write '\\['.");

    public static Diagnostic NotACitation(SourceSpan span) => new(span, Severity.Error, "SB378",
        "This looks like a citation and is none.", "Write [@source-id] or [@one; @other]; for a literal bracket write '\\['.");

    public static Diagnostic TooManyReferences(SourceSpan span, int limit) => new(span, Severity.Error, "SB379",
        $"There are more than {limit} links, images, citations and footnotes.", "Split the page.");
}
