namespace ScormBuilder.Diagnostics;

/// <summary>SB329 to SB339 and SB39x: headings, links and notations that are nearly right, or another tool's, which learners would read as they were written.</summary>
internal static class LeftoverDiagnostics
{
    public static Diagnostic QuestionAsCode(SourceSpan span, string written) => new(span, Severity.Error, "SB329",
        $"'{written}' does not make a question: learners would read its lines as code, the right answers too.",
        "Did you mean ```question? To show how a question is written, put all of it, with its ```question, between two lines of four backticks.");

    public static Diagnostic ContainerAsCode(SourceSpan span, string written, string container) => new(span, Severity.Error, "SB330",
        $"'{written}' does not make a '{container}': learners would read its lines as code.",
        $"Write a line '::: {container}' before them and a line ':::' after them.");

    public static Diagnostic DirectiveInText(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB331",
        $"Learners would read '{written}' as it is written here.", remedy);

    public static Diagnostic NotAContainer(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB332",
        $"'{written}' opens and closes nothing: learners would read it as it is written.", remedy);

    public static Diagnostic IndentedNotation(SourceSpan span, string written) => new(span, Severity.Error, "SB335",
        $"'{written}' is indented by four spaces or more, which makes it code: learners would read it as it is written.",
        "Move its lines to the left margin. To show how it is written, put it between two lines of four backticks.");

    public static Diagnostic NotUnderstood(SourceSpan span, string written, string remedy) => new(span, Severity.Error, "SB333",
        $"'{written}' means nothing here: learners would read it as it is written.", remedy);

    public static Diagnostic LooksLikeNotation(SourceSpan span, string written, string remedy) => new(span, Severity.Warning, "SB334",
        $"'{written}' looks like a notation, and learners read it as it is written.", remedy);

    public static Diagnostic DirectiveWithMore(SourceSpan span, string name, string rest) => new(span, Severity.Error, "SB337",
        $"'::{name}' is followed by '{rest}' on its line, which would be left out.", $"Write '::{name}' or '::{name}{{id}}' alone on its line, the id in braces, and other words in a paragraph of their own.");

    public static Diagnostic DirectiveWithoutId(SourceSpan span, string name, string? argument) => new(span, Severity.Error, "SB338",
        argument is null ? $"'::{name}' does not say which one." : $"'{argument}' is not an id, which '::{name}' needs.", $"Write '::{name}{{its-id}}', with the id in braces: small letters, digits and hyphens.");

    public static Diagnostic MarksInPlainText(SourceSpan span, string key, string written, string remedy) => new(span, Severity.Warning, "SB339",
        $"'{key}' is plain text, in which learners read '{written}' as it is written.", remedy);

    public static Diagnostic UnknownHeading(SourceSpan span, string heading, string page, string remedy) => new(span, Severity.Error, "SB391",
        $"The page '{page}' has no heading '#{heading}'.", remedy);

    public static Diagnostic EmptyHeading(SourceSpan span) => new(span, Severity.Error, "SB392",
        "The heading has no words (WCAG 2.2, 2.4.6).", "Write what comes below it, or delete it.");

    public static Diagnostic HeadingOfNothing(SourceSpan span, string heading) => new(span, Severity.Warning, "SB393",
        $"Nothing comes under the heading '{heading}'.", "Write what it announces, or delete it.");

    public static Diagnostic OpenIntranet(SourceSpan span, string target) => new(span, Severity.Warning, "SB394",
        $"'{target}' is not protected by TLS, and leads somewhere that only the organisation's own network reaches.", "Write its https: address if there is one, and tell learners where they can open it.");

    public static Diagnostic TextAfterComment(SourceSpan span) => new(span, Severity.Error, "SB336",
        "Text follows the end of a comment on its line, where it would be left out with the comment.", "Put the text on a line of its own, with an empty line between.");
}
