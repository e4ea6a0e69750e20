namespace ScormBuilder.Diagnostics;

/// <summary>SB329 to SB339 and SB39x: headings, links and notations that are nearly right, or another tool's, which learners would read as they were written.</summary>
internal static class LeftoverDiagnostics
{
    public static Diagnostic QuestionAsCode(SourceSpan span, string written) => new(span, Severity.Error, "SB329",
        $"'{written}' does not start a question. Learners would see its lines as code, including the right answers.",
        "Did you mean ```question? To show how a question is written, put all of it, including ```question, between two lines of 4 backticks.");

    public static Diagnostic ContainerAsCode(SourceSpan span, string written, string container) => new(span, Severity.Error, "SB330",
        $"'{written}' does not start a '{container}'. Learners would see its lines as code.",
        $"Put a line '::: {container}' before those lines and a line ':::' after them.");

    public static Diagnostic DirectiveInText(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB331",
        $"Learners would see '{written}' exactly as it is written here.", remedy);

    public static Diagnostic NotAContainer(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB332",
        $"'{written}' does not open or close anything. Learners would see it as it is written.", remedy);

    public static Diagnostic IndentedNotation(SourceSpan span, string written) => new(span, Severity.Error, "SB335",
        $"'{written}' is indented by 4 spaces or more, which makes it code. Learners would see it as it is written.",
        "Move its lines to the left margin. To show how it is written, put it between two lines of 4 backticks.");

    public static Diagnostic NotUnderstood(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB333",
        $"'{written}' has no meaning here. Learners would see it as it is written.", remedy);

    public static Diagnostic LooksLikeNotation(SourceSpan span, string written, string remedy) => new(span, Severity.Warning, "SB334",
        $"'{written}' looks like markup, but learners see it as it is written.", remedy);

    public static Diagnostic DirectiveWithMore(SourceSpan span, string name, string rest) => new(span, Severity.Error, "SB337",
        $"'::{name}' is followed by '{rest}' on the same line, which would be left out.", $"Put '::{name}' or '::{name}{{id}}' on a line of its own, with the id in braces, and any other words in a separate paragraph.");

    public static Diagnostic DirectiveWithoutId(SourceSpan span, string name, string? argument) => new(span, Severity.Error, "SB338",
        argument is null ? $"'::{name}' needs an id." : $"'::{name}' needs an id, but '{argument}' is not one.", $"Write '::{name}{{its-id}}', with the id in braces. An id has small letters, digits and hyphens.");

    public static Diagnostic MarksInPlainText(SourceSpan span, string key, string written, string remedy) => new(span, Severity.Warning, "SB339",
        $"'{key}' is plain text, in which learners read '{written}' as it is written.", remedy);

    public static Diagnostic UnknownHeading(SourceSpan span, string heading, string page, string remedy) => new(span, Severity.Error, "SB391",
        $"The page '{page}' has no heading '#{heading}'.", remedy);

    public static Diagnostic EmptyHeading(SourceSpan span) => new(span, Severity.Error, "SB392",
        "The heading is empty (WCAG 2.2, 2.4.6).", "Write a heading that describes the text below it, or delete it.");

    public static Diagnostic HeadingOfNothing(SourceSpan span, string heading) => new(span, Severity.Warning, "SB393",
        $"The heading '{heading}' has no content below it.", "Write the content, or delete the heading.");

    public static Diagnostic OpenIntranet(SourceSpan span, string target) => new(span, Severity.Warning, "SB394",
        $"'{target}' is not secure (it does not use https) and opens only on the organisation's own network.", "Use its https: address if it has one, and tell learners where they can open it.");

    public static Diagnostic TextAfterComment(SourceSpan span) => new(span, Severity.Error, "SB336",
        "The text after the end of a comment is on the same line, so it would be left out with the comment.", "Put the text on a line of its own, with an empty line before it.");
}
