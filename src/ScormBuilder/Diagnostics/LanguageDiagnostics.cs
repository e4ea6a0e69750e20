namespace ScormBuilder.Diagnostics;

/// <summary>SB7xx: languages and translations.</summary>
internal static class LanguageDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string tag) => new(span, Severity.Error, "SB701",
        $"'{tag}' is not a language.", "Write a language tag (BCP 47): a code in small letters, then where it matters a script or a region, as gd, zh-Hans or en-GB.");

    public static Diagnostic BadAttributes(SourceSpan span, string written) => new(span, Severity.Error, "SB702",
        $"'{written}' after words in square brackets cannot be read.", "Say which language they are in, as [fàilte]{lang=gd}; for a literal brace write '\\{'.");

    public static Diagnostic NoWords(SourceSpan span, string written) => new(span, Severity.Error, "SB703",
        $"'{written}' stands after no words in square brackets.", "Put the words that it is about into brackets right before it, as [fàilte]{lang=gd}.");
}
