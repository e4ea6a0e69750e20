namespace ScormBuilder.Diagnostics;

/// <summary>SB2xx: YAML and the values in it.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic Syntax(SourceSpan span, string reason, string? remedy = null) => new(span, Severity.Error, "SB201",
        $"This is not valid YAML: {reason}", remedy ?? "Check the indentation, and put quotes around text that contains ': ' or starts with a special character.");

    public static Diagnostic NotSupported(SourceSpan span, string what) => new(span, Severity.Error, "SB202",
        $"YAML {what} cannot be used here.", "Write the value out in full where it is needed.");

    public static Diagnostic DuplicateKey(SourceSpan span, string key) => new(span, Severity.Error, "SB203",
        $"'{key}' is used twice.", "Keep one of them.");

    public static Diagnostic TooDeep(SourceSpan span, int limit) => new(span, Severity.Error, "SB204",
        $"This is nested more than {limit} levels deep.", "Use fewer levels. No key needs that many.");

    public static Diagnostic WrongKind(SourceSpan span, string key, string expected, string found, string remedy) => new(span, Severity.Error, "SB205",
        $"{key} must be {expected}, but it is {found}.", remedy);

    public static Diagnostic MissingKey(SourceSpan span, string key, string owner) => new(span, Severity.Error, "SB206",
        $"{owner} has no '{key}'.", $"Add '{key}: ...'.");

    public static Diagnostic UnknownKey(SourceSpan span, string key, string owner, IEnumerable<string> known) => new(span, Severity.Error, "SB207",
        $"{owner} does not have a key '{key}'.", Suggestion.For(key, known));

    public static Diagnostic NotAllowed(SourceSpan span, string key, string value, IEnumerable<string> allowed) => new(span, Severity.Error, "SB208",
        $"'{value}' is not a valid value for '{key}'.", Suggestion.For(value, allowed));

    public static Diagnostic BadNumber(SourceSpan span, string key, string value, int lowest, int highest) => new(span, Severity.Error, "SB209",
        $"'{value}' is not a valid number for '{key}'.", $"Write a whole number from {lowest} to {highest}.");

    public static Diagnostic BadId(SourceSpan span, string value) => new(span, Severity.Error, "SB210",
        $"'{value}' is not a valid id.", "Start with a small letter, and use only small letters, digits and hyphens, up to 64 characters.");

    public static Diagnostic Empty(SourceSpan span, string key) => new(span, Severity.Error, "SB211",
        $"'{key}' is empty.", "Write a value, or delete the key if it is optional.");

    public static Diagnostic OneDocument(SourceSpan span) => new(span, Severity.Error, "SB212",
        "The file must contain exactly one YAML document.", "Delete the line '---' between documents, or add content if the file is empty.");

    public static Diagnostic BadFormat(SourceSpan span, string key, string value, string expected) => new(span, Severity.Error, "SB213",
        $"'{value}' is not a valid '{key}'.", $"Write {expected}.");

    public static Diagnostic TooLong(SourceSpan span, string key, int length, int limit) => new(span, Severity.Error, "SB214",
        $"'{key}' is {length} characters long. The limit is {limit}.", "Shorten it.");

    public static Diagnostic TooManyItems(SourceSpan span, string key, int count, int limit) => new(span, Severity.Error, "SB270",
        $"{key} has {count} items. The limit is {limit}.", "Remove some of the items.");

    public static Diagnostic OneRule(SourceSpan span) => new(span, Severity.Error, "SB215",
        "A rule must have exactly one key.", "Write one of: pages, check-taken, check-passed, scenario-finished, all, any. To combine several rules, put them under 'all' or 'any'.");

    public static Diagnostic WordingInPlainText(SourceSpan span, string key) => new(span, Severity.Error, "SB217",
        $"'{key}' is plain text, so learners would see '{{{{...}}}}' as it is written.", "Write the words out, or move them to Markdown text.");

    public static Diagnostic PutIntoQuotes(SourceSpan span, string line) => new(span, Severity.Error, "SB218",
        "YAML does not read this as text, because it starts with or contains a character that has a special meaning in YAML.", $"Write {line} – with the whole text in quotes.");

    public static Diagnostic CutByComment(SourceSpan span, string left, string cut) => new(span, Severity.Error, "SB219",
        left.Length == 0 ? $"YAML treats '{cut}' as a comment, so none of the text is left." : $"YAML treats '{cut}' as a comment, so only '{left}' is left of the text.",
        "Put the whole text in quotes. If it is meant to be a comment, put a space after the '#'.");

    public static Diagnostic NoBreakSpace(SourceSpan span, int character) => new(span, Severity.Error, "SB220",
        $"This contains a {(character == 0xA0 ? "no-break space" : "special space")} (U+{character:X4}), which YAML does not treat as a space.", "Replace it with an ordinary space.");

    public static Diagnostic IdIsNotFileName(SourceSpan span, string id, string remedy) => new(span, Severity.Error, "SB216",
        $"The id '{id}' must be the same as the folder's name.", remedy);
}
