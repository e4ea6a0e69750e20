namespace ScormBuilder.Diagnostics;

/// <summary>SB84x: wording that is hard to read, or that the suite avoids.</summary>
internal static class WordingDiagnostics
{
    public static Diagnostic HardToRead(SourceSpan span, int ease, int lowest) => new(span, Severity.Warning, "SB841",
        $"The reading ease is {ease} (Flesch, estimated); the suite asks for {lowest} and more.", "Use shorter words and shorter sentences; 60 and more suits most people. Where a page must be harder, say why with 'hard-to-read' in its front matter.");

    public static Diagnostic LongSentence(SourceSpan span, int words, int most) => new(span, Severity.Warning, "SB842",
        $"The sentence has {words} words; more than {most} are hard to follow.", "Make two of it, or a list.");

    public static Diagnostic UnexplainedAcronym(SourceSpan span, string acronym) => new(span, Severity.Warning, "SB843",
        $"'{acronym}' is not explained here.", $"Add it to 'abbreviations' in shared/glossary.yaml, or write it out with '({acronym})' after it; if everyone knows it, add it to 'well-known' there.");

    public static Diagnostic Ampersand(SourceSpan span) => new(span, Severity.Warning, "SB844",
        "An ampersand stands for a word.", "Write 'and'.");

    public static Diagnostic AvoidedTerm(SourceSpan span, string term, string write, string why) => new(span, Severity.Warning, "SB845",
        $"'{term}' is wording that the suite avoids: {why}.", $"Write instead: {write}.");

    public static Diagnostic Misread(SourceSpan span, string characters) => new(span, Severity.Warning, "SB849",
        $"'{characters}' was saved in one encoding and read in another.", "Write the character that was meant, and save the file as UTF-8.");

    public static Diagnostic Unwritten(SourceSpan span, string text) => new(span, Severity.Warning, "SB850",
        $"'{text}' stands for a text that is still to be written.", "Write what learners should read there.");

    public static Diagnostic BareAnswer(SourceSpan span, string text) => new(span, Severity.Warning, "SB846",
        $"'{text}' does not say by itself what is chosen.", "Say what a person who chooses it says or does, as 'Yes, ring them today'.");
}
