namespace ScormBuilder.Diagnostics;

/// <summary>SB80x: what makes evidence doubtful. Warnings in a draft, errors in a release.</summary>
internal static class EvidenceDiagnostics
{
    public static Diagnostic UnverifiedSource(SourceSpan span, string source, SourceSpan written) => new(span, Severity.Warning, "SB801",
        $"The source '{source}' is unverified: nobody has seen it (see {written}).", "Have it opened and its status set in shared/sources.yaml, or take the claim out.");

    public static Diagnostic SourceDue(SourceSpan span, string source, string date) => new(span, Severity.Warning, "SB802",
        $"The source '{source}' had to be checked again by {date}.", "Open it, compare the claim, and set 'seen' and 'check-by' anew in shared/sources.yaml.");

    public static Diagnostic ContactNotChecked(SourceSpan span, string contact, string since) => new(span, Severity.Warning, "SB803",
        $"The contact '{contact}' {since}.", "Ring it, write to it or open it, and write the day as 'checked: 2026-11-22'.");

    public static Diagnostic ContactToFillIn(SourceSpan span, string contact, string? board) => new(span, Severity.Warning, "SB805",
        $"{board ?? "The organisation"} has not filled in the contact '{contact}' yet, and pages say so.", "Write under 'contacts' how to reach it and when that was checked, without 'to-fill-in'.");

    public static Diagnostic ReviewDue(SourceSpan span, string role, string date) => new(span, Severity.Warning, "SB804",
        $"The review by '{role}' was due on {date}.", "Have it done; then delete the entry, or set when it is next due.");
}
