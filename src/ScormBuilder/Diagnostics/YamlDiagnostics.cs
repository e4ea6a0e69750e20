namespace ScormBuilder.Diagnostics;

/// <summary>SB2xx: YAML and the values in it.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic Syntax(SourceSpan span, string reason) => new(span, Severity.Error, "SB201",
        $"This is not valid YAML: {reason}", "Check the indentation, and put text with ': ' or a leading special character into quotes.");

    public static Diagnostic NotSupported(SourceSpan span, string what) => new(span, Severity.Error, "SB202",
        $"YAML {what} are not part of the language.", "Write the value out where it is needed.");

    public static Diagnostic DuplicateKey(SourceSpan span, string key) => new(span, Severity.Error, "SB203",
        $"'{key}' is there twice.", "Keep one of them.");

    public static Diagnostic TooDeep(SourceSpan span, int limit) => new(span, Severity.Error, "SB204",
        $"This is nested more than {limit} levels deep.", "Flatten it; nothing in the language needs that depth.");

    public static Diagnostic WrongKind(SourceSpan span, string key, string expected, string found, string remedy) => new(span, Severity.Error, "SB205",
        $"{key} should be {expected}, and is {found}.", remedy);

    public static Diagnostic MissingKey(SourceSpan span, string key, string owner) => new(span, Severity.Error, "SB206",
        $"{owner} has no '{key}'.", $"Add '{key}: ...'.");

    public static Diagnostic UnknownKey(SourceSpan span, string key, string owner, IEnumerable<string> known) => new(span, Severity.Error, "SB207",
        $"{owner} has no such key as '{key}'.", Suggestion.For(key, known));

    public static Diagnostic NotAllowed(SourceSpan span, string key, string value, IEnumerable<string> allowed) => new(span, Severity.Error, "SB208",
        $"'{value}' is not a value of '{key}'.", Suggestion.For(value, allowed));

    public static Diagnostic BadNumber(SourceSpan span, string key, string value, int lowest, int highest) => new(span, Severity.Error, "SB209",
        $"'{value}' is not a number that '{key}' can have.", $"Write a whole number from {lowest} to {highest}.");

    public static Diagnostic BadId(SourceSpan span, string value) => new(span, Severity.Error, "SB210",
        $"'{value}' is not an id.", "Use a small letter, then small letters, digits and hyphens, at most 64 in all.");

    public static Diagnostic Empty(SourceSpan span, string key) => new(span, Severity.Error, "SB211",
        $"'{key}' is empty.", "Write something, or leave an optional key out.");

    public static Diagnostic OneDocument(SourceSpan span) => new(span, Severity.Error, "SB212",
        "The file should hold exactly one YAML document.", "Delete the line '---' between documents, or fill the empty file.");

    public static Diagnostic BadFormat(SourceSpan span, string key, string value, string expected) => new(span, Severity.Error, "SB213",
        $"'{value}' is not a valid '{key}'.", $"Write {expected}.");

    public static Diagnostic TooLong(SourceSpan span, string key, int length, int limit) => new(span, Severity.Error, "SB214",
        $"'{key}' has {length} characters; {limit} are allowed.", "Shorten it.");

    public static Diagnostic TooManyItems(SourceSpan span, string key, int count, int limit) => new(span, Severity.Error, "SB270",
        $"{key} has {count} items; {limit} are allowed.", "Shorten it, or split what it belongs to.");

    public static Diagnostic OneRule(SourceSpan span) => new(span, Severity.Error, "SB215",
        "A rule has exactly one key.", "Write one of: pages, check-taken, check-passed, scenario-finished, all, any; put several into 'all' or 'any'.");

    public static Diagnostic WordingInPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB217",
        $"'{key}' is plain text, in which '{{{{...}}}}' stays as it is written.", "Write the words out, or move them to a text in Markdown.");

    public static Diagnostic PutIntoQuotes(SourceSpan span, string line) => new(span, Severity.Error, "SB218",
        "YAML takes this text for something else: it starts with a sign that means something there, or has one inside.", $"Write {line} – with the whole text in quotes.");

    public static Diagnostic CutByComment(SourceSpan span, string left, string cut) => new(span, Severity.Error, "SB219",
        left.Length == 0 ? $"YAML takes '{cut}' for a comment, so that nothing is left of the text." : $"YAML takes '{cut}' for a comment, so that only '{left}' is left of the text.",
        "Put the whole text into quotes; for a real comment write a space after the '#'.");

    public static Diagnostic NoBreakSpace(SourceSpan span) => new(span, Severity.Error, "SB220",
        "There is a no-break space (U+00A0) here, which YAML does not take for a space.", "Delete it and type a space.");

    public static Diagnostic IdIsNotFileName(SourceSpan span, string id, string remedy) => new(span, Severity.Error, "SB216",
        $"The id '{id}' differs from the folder's name.", remedy);
}
