namespace ScormBuilder.Diagnostics;

/// <summary>SB3xx: pages and Markdown.</summary>
internal static class PageDiagnostics
{
    public static Diagnostic NoFrontMatter(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB301",
        "The page has no title.", "Start the file with a line '---', a line 'title: ...' and a line '---'.");

    public static Diagnostic FrontMatterNotClosed(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB302",
        "The front matter is not closed.", "Put a line '---' after the front matter.");

    public static Diagnostic RawHtml(SourceSpan span, string what, string remedy) => new(span, Severity.Error, "SB303",
        $"{what} is not HTML that a page can contain.", remedy);

    public static Diagnostic HeadingOne(SourceSpan span) => new(span, Severity.Error, "SB304",
        "The page contains a '#' heading.", "Start headings with '##'. The title of the page is already its '#' heading.");

    public static Diagnostic HeadingJump(SourceSpan span, int from, int to) => new(span, Severity.Error, "SB305",
        $"The headings jump from level {from} to level {to} (WCAG 2.2, 1.3.1).", $"Write {new string('#', from + 1)} instead.");

    public static Diagnostic LinkTarget(SourceSpan span, string target, string remedy) => new(span, Severity.Error, "SB306",
        $"A page cannot link to '{target}'.", remedy);

    public static Diagnostic ImageWithoutAlt(SourceSpan span, string source) => new(span, Severity.Error, "SB307",
        $"The image '{source}' has no text alternative (WCAG 2.2, 1.1.1).", "Describe between the brackets what it shows: ![what it shows](media/name.png).");

    public static Diagnostic UnknownContainer(SourceSpan span, string name, string remedy) => new(span, Severity.Error, "SB308",
        $"':::{name}' is not a container.", remedy);

    public static Diagnostic UnknownDirective(SourceSpan span, string name, string remedy) => new(span, Severity.Error, "SB309",
        $"'::{name}' is not a directive.", remedy);

    public static Diagnostic BadArguments(SourceSpan span, string written) => new(span, Severity.Error, "SB310",
        $"'{written}' cannot be read.", "Write pairs such as key=\"value\", and use each key once.");

    public static Diagnostic NotAtTopLevel(SourceSpan span, string what) => new(span, Severity.Error, "SB311",
        $"A {what} cannot be inside a list, a quotation or another block.", "Move it to the left margin, outside other blocks.");

    public static Diagnostic TooDeep(SourceSpan span) => new(span, Severity.Error, "SB312",
        "The Markdown is nested too deeply.", "Use fewer levels of lists and quotations.");

    public static Diagnostic TooTangled(SourceSpan span, int limit) => new(span, Severity.Error, "SB320",
        $"The paragraph that starts here has more than {limit} brackets, stars, underscores and similar marks.", "Split it with empty lines, or put a backslash before marks that learners should see.");

    public static Diagnostic OneParagraph(SourceSpan span) => new(span, Severity.Error, "SB313",
        "Only one paragraph is allowed here.", "Write one paragraph, without lists or headings.");

    public static Diagnostic CitationInLink(SourceSpan span) => new(span, Severity.Error, "SB314",
        "A citation, footnote or image cannot be inside a link.", "Put it after the link.");

    public static Diagnostic MissingArgument(SourceSpan span, string container, string key) => new(span, Severity.Error, "SB315",
        $"':::{container}' has no '{key}'.", $"Write ::: {container} {key}=\"...\".");

    public static Diagnostic UnknownArgument(SourceSpan span, string container, string key, IEnumerable<string> known) => new(span, Severity.Error, "SB316",
        $"':::{container}' does not have a key '{key}'.", known.Any() ? Suggestion.For(key, known) : $"Delete it, because ':::{container}' has no keys.");

    public static Diagnostic ContainerNotClosed(SourceSpan span, string name, int colons) => new(span, Severity.Error, "SB317",
        $"':::{name}' is not closed.", $"Put a line '{new string(':', colons)}' after its content, with as many colons as the opening line.");

    public static Diagnostic NoTranscript(SourceSpan span, string container) => new(span, Severity.Error, "SB318",
        $"The {container} has no transcript (WCAG 2.2, 1.2.1 and 1.2.3).", $"Between ::: {container} and :::, write down what is said, heard and shown.");

    public static Diagnostic EmptyPage(string file) => new(SourceSpan.StartOf(file), Severity.Error, "SB319",
        "The page has a title but no content.", "Write its content after the front matter.");

    public static Diagnostic HtmlAttribute(SourceSpan span, string element, string attribute, IEnumerable<string> known) => new(span, Severity.Error, "SB370",
        $"<{element}> cannot have '{attribute}' here, or has it twice.", $"Delete the attribute. <{element}> can have: {string.Join(", ", known)}.");

    public static Diagnostic HtmlAttributeValue(SourceSpan span, string attribute, string value, string expected) => new(span, Severity.Error, "SB371",
        $"'{value}' is not a valid '{attribute}'.", $"Write {expected}.");

    public static Diagnostic HtmlNotClosed(SourceSpan span, string element) => new(span, Severity.Error, "SB372",
        $"<{element}> is not closed.", $"Write </{element}> after its words, in the same paragraph and inside the same emphasis or link.");

    public static Diagnostic HtmlNotOpened(SourceSpan span, string element) => new(span, Severity.Error, "SB373",
        $"</{element}> does not close anything here.", $"Write <{element}> before its words, inside the same emphasis or link, or delete </{element}>.");

    public static Diagnostic HtmlAlone(SourceSpan span, string element) => new(span, Severity.Error, "SB374",
        $"<{element}> is on a line of its own, so Markdown treats it as a block.", "Put it on the same line as its words.");

    public static Diagnostic HtmlInAlternative(SourceSpan span) => new(span, Severity.Error, "SB375",
        "An image's text alternative is plain text and cannot contain HTML.", "Write only the words.");

    public static Diagnostic FenceNotClosed(SourceSpan span) => new(span, Severity.Error, "SB376",
        "The fence that starts here is not closed, so it includes everything after it.", "Put a line with the same fence after its content.");

    public static Diagnostic NotALink(SourceSpan span) => new(span, Severity.Error, "SB377",
        "This looks like a link or an image but is not one.", "If the address has spaces, put it between < and >: ![what it shows](<media/a name.png>). To show a bracket, write '\\['.");

    public static Diagnostic NotACitation(SourceSpan span) => new(span, Severity.Error, "SB378",
        "This looks like a citation but is not one.", "Write [@source-id] or [@one; @other]. To show a bracket, write '\\['.");

    public static Diagnostic TooManyReferences(SourceSpan span, int limit) => new(span, Severity.Error, "SB379",
        $"The page has more than {limit} links, images, citations and footnotes.", "Split the page.");
}
