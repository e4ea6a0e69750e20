namespace ScormBuilder.Diagnostics;

/// <summary>SB1xx: files and folders.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic FileMissing(SourceSpan span, string path, string? near) => new(span, Severity.Error, "SB101",
        $"The file '{path}' does not exist.", near is null ? "Add the file, or correct its name; capital and small letters differ." : $"Did you mean '{near}'? Capital and small letters differ.");

    public static Diagnostic NoModule(string folder) => new(SourceSpan.StartOf(folder), Severity.Error, "SB102",
        "There is no module here.", "Name a folder that holds a module.yaml, or folders with one.");

    public static Diagnostic ClimbsOut(SourceSpan span, string path) => new(span, Severity.Error, "SB103",
        $"'{path}' is not a path inside the module.", "Put the file into the module's folder and write its path from there, as media/picture.png.");

    public static Diagnostic NotUtf8(SourceSpan span) => new(span, Severity.Error, "SB104",
        "The file is not valid UTF-8 here.", "Save the file as UTF-8.");

    public static Diagnostic TextTooLarge(string file, long bytes, long limit) => new(SourceSpan.StartOf(file), Severity.Error, "SB105",
        $"The file has {bytes} bytes; a text file may have {limit}.", "Split it, or move media into files of their own.");

    public static Diagnostic ControlCharacter(SourceSpan span, int character) => new(span, Severity.Error, "SB106",
        $"There is a control character (U+{character:X4}) here.", "Delete it; it is often left over from copying.");

    public static Diagnostic InvisibleCharacter(SourceSpan span, int character) => new(span, Severity.Error, "SB170",
        $"There is a character (U+{character:X4}) here that nobody sees, and that can make text read other than it is.",
        "Delete it; for words that run from right to left write [words]{lang=ar}.");

    public static Diagnostic TooMany(SourceSpan span, string owner, string what, int count, int limit) => new(span, Severity.Error, "SB171",
        $"The {owner} has {count} {what}; {limit} are allowed.", "Split it.");

    public static Diagnostic PathTooLong(SourceSpan span, int length, int limit) => new(span, Severity.Error, "SB172",
        $"The path has {length} characters; {limit} are allowed, for platforms unpack it into deep folders.", "Give the file, or its folder, a shorter name.");

    public static Diagnostic MoreDiagnostics(SourceSpan span, int limit) => new(span, Severity.Note, "SB173",
        $"There is more to say than the {limit} diagnostics that are listed.", "Begin with the first; what follows is often due to it.");

    public static Diagnostic LinkLeadsOut(SourceSpan span, string path) => new(span, Severity.Error, "SB107",
        $"'{path}' is a link that leads out of the source folder.", "Copy the file itself into the module's folder.");

    public static Diagnostic BadFileName(SourceSpan span, string name, string example) => new(span, Severity.Error, "SB108",
        $"'{name}' is not a name that an id can come from.", $"Use small letters, digits and hyphens, as {example}.");

    public static Diagnostic NoPages(string folder) => new(SourceSpan.StartOf(folder), Severity.Error, "SB109",
        "The module has no pages.", "Add a file such as pages/01-welcome.md.");

    public static Diagnostic NotAFile(SourceSpan span, string path) => new(span, Severity.Error, "SB110",
        $"'{path}' is a folder, not a file.", "Name a file in it.");

    public static Diagnostic Unreadable(SourceSpan span, string path, string reason) => new(span, Severity.Error, "SB111",
        $"'{path}' cannot be read: {reason}", "Check its permissions, and that no other program holds it.");

    public static Diagnostic NearMiss(string file, string right) => new(SourceSpan.StartOf(file), Severity.Error, "SB112",
        $"Nothing reads '{file}'.", $"Did you mean '{right}'? Move or rename it, or take it out of the source.");

    public static Diagnostic NotRead(string file, string reason) => new(SourceSpan.StartOf(file), Severity.Warning, "SB113",
        $"Nothing reads '{file}'.", $"{reason} Move it there, or take it out of the source.");

    public static Diagnostic UnknownLanguageInName(string file, string language, string expected) => new(SourceSpan.StartOf(file), Severity.Error, "SB114",
        $"Nothing reads '{file}': '{language}' is not the code of a language.", $"Write the code of the language that the file is in: {expected}.");

    public static Diagnostic PageOrder(string file, IEnumerable<string> order, IEnumerable<string> names) => new(SourceSpan.StartOf(file), Severity.Warning, "SB115",
        $"The pages are read in another order than that of their numbers: {Listed(order)}.", $"Give all numbers as many digits: {Listed(names)}.");

    /// <summary>As many names as a person reads.</summary>
    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Take(8)) + (names.Skip(8).Any() ? ", and so on" : "");
}
