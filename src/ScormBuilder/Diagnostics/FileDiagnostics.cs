namespace ScormBuilder.Diagnostics;

/// <summary>SB1xx: files and folders.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic FileMissing(SourceSpan span, string path, string? remedy) => new(span, Severity.Error, "SB101",
        $"The file '{path}' does not exist.", remedy ?? "Add the file, or correct its name. Capital and small letters must match.");

    public static Diagnostic NoModule(string folder) => new(SourceSpan.StartOf(folder), Severity.Error, "SB102",
        "This folder does not contain a module.", "Give a folder that contains a module.yaml, or whose subfolders do.");

    public static Diagnostic ClimbsOut(SourceSpan span, string path, string remedy) => new(span, Severity.Error, "SB103",
        $"'{path}' is not a path inside the module.", remedy);

    public static Diagnostic NotUtf8(SourceSpan span) => new(span, Severity.Error, "SB104",
        "The file is not valid UTF-8 here.", "Save the file as UTF-8.");

    public static Diagnostic TextTooLarge(string file, long bytes, long limit) => new(SourceSpan.StartOf(file), Severity.Error, "SB105",
        $"The file is {bytes} bytes long. A text file can have up to {limit} bytes.", "Split the file, or move any media into separate files.");

    public static Diagnostic ControlCharacter(SourceSpan span, int character) => new(span, Severity.Error, "SB106",
        $"This text contains a control character (U+{character:X4}).", "Delete the character. It is often left over from copying and pasting.");

    public static Diagnostic InvisibleCharacter(SourceSpan span, int character) => new(span, Severity.Error, "SB170",
        $"This text contains an invisible character (U+{character:X4}), which can change how the text is read.",
        "Delete the character. For words that read from right to left, write [words]{lang=ar}.");

    public static Diagnostic TooMany(SourceSpan span, string owner, string what, int count, int limit) => new(span, Severity.Error, "SB171",
        $"The {owner} has {count} {what}. The limit is {limit}.", $"Split the {owner}.");

    public static Diagnostic PathTooLong(SourceSpan span, int length, int limit) => new(span, Severity.Error, "SB172",
        $"The path is {length} characters long. The limit is {limit}, because platforms unpack packages into deep folders.", "Give the file or its folder a shorter name.");

    public static Diagnostic MoreDiagnostics(SourceSpan span, int limit) => new(span, Severity.Note, "SB173",
        $"There are more problems than the {limit} listed here.", "Start with the first one. It often causes those that follow.");

    public static Diagnostic LinkLeadsOut(SourceSpan span, string path) => new(span, Severity.Error, "SB107",
        $"'{path}' is a symbolic link to a place outside the source folder.", "Copy the file itself into the module's folder.");

    public static Diagnostic BadFileName(SourceSpan span, string name, string example) => new(span, Severity.Error, "SB108",
        $"'{name}' cannot be used as a name, because the id comes from it.", $"Use small letters, digits and hyphens, for example {example}.");

    public static Diagnostic NoPages(string folder) => new(SourceSpan.StartOf(folder), Severity.Error, "SB109",
        "The module has no pages.", "Add a page, for example pages/01-welcome.md.");

    public static Diagnostic NotAFile(SourceSpan span, string path) => new(span, Severity.Error, "SB110",
        $"'{path}' is a folder, not a file.", "Give the path of a file in it.");

    public static Diagnostic Unreadable(SourceSpan span, string path, string reason) => new(span, Severity.Error, "SB111",
        $"'{path}' cannot be read: {reason}", "Check that you have permission to read it and that no other program is using it.");

    public static Diagnostic NearMiss(string file, string right) => new(SourceSpan.StartOf(file), Severity.Error, "SB112",
        $"'{file}' is not used.", $"Did you mean '{right}'? Move or rename the file, or delete it.");

    public static Diagnostic NotRead(string file, string reason) => new(SourceSpan.StartOf(file), Severity.Warning, "SB113",
        $"'{file}' is not used.", $"{reason} Move it to the right place, or delete it.");

    public static Diagnostic UnknownLanguageInName(string file, string language, string expected) => new(SourceSpan.StartOf(file), Severity.Error, "SB114",
        $"'{file}' is not used, because '{language}' is not a language code.", $"Use the code of the file's language: {expected}.");

    public static Diagnostic PageOrder(string file, IEnumerable<string> order, IEnumerable<string> names) => new(SourceSpan.StartOf(file), Severity.Warning, "SB115",
        $"The pages are not sorted by their numbers. Their order is: {Listed(order)}.", $"Give all numbers the same number of digits: {Listed(names)}.");

    /// <summary>As many names as a person reads.</summary>
    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Take(8)) + (names.Skip(8).Any() ? ", and so on" : "");
}
