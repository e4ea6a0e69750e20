namespace ScormBuilder.Diagnostics;

/// <summary>SB84x: wording that is hard to read, or that the suite avoids.</summary>
internal static class WordingDiagnostics
{
    public static Diagnostic HardToRead(SourceSpan span, int ease, int lowest) => new(span, Severity.Warning, "SB841",
        $"The reading ease is {ease} (estimated Flesch score). The suite asks for at least {lowest}.", "Use shorter words and shorter sentences. A score of 60 or more suits most people. If a page must be harder to read, give the reason under 'hard-to-read' in its front matter.");

    public static Diagnostic LongSentence(SourceSpan span, int words, int most) => new(span, Severity.Warning, "SB842",
        $"The sentence has {words} words. Sentences of more than {most} words are hard to follow.", "Split it into two sentences, or make it a list.");

    public static Diagnostic UnexplainedAcronym(SourceSpan span, string acronym) => new(span, Severity.Warning, "SB843",
        $"'{acronym}' is not explained here.", $"Add it to 'abbreviations' in shared/glossary.yaml, or write it out with '({acronym})' after it. If everyone knows it, add it to 'well-known' in that file.");

    public static Diagnostic Ampersand(SourceSpan span) => new(span, Severity.Warning, "SB844",
        "An ampersand (&) is used instead of a word.", "Write 'and'.");

    public static Diagnostic AvoidedTerm(SourceSpan span, string term, string write, string why) => new(span, Severity.Warning, "SB845",
        $"The suite avoids the wording '{term}': {why}.", $"Write instead: {write}.");

    public static Diagnostic Misread(SourceSpan span, string characters) => new(span, Severity.Warning, "SB849",
        $"'{characters}' was saved in one encoding and read in another.", "Write the character that was meant, and save the file as UTF-8.");

    public static Diagnostic Unwritten(SourceSpan span, string text) => new(span, Severity.Warning, "SB850",
        $"'{text}' is a placeholder for text that is not written yet.", "Replace it with the text that learners should read.");

    public static Diagnostic BareAnswer(SourceSpan span, string text) => new(span, Severity.Warning, "SB846",
        $"'{text}' does not make sense as an answer on its own.", "Write what a person who chooses it says or does, for example 'Yes, ring them today'.");
}
