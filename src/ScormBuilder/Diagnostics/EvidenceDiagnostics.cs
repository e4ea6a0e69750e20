namespace ScormBuilder.Diagnostics;

/// <summary>SB80x: what makes evidence doubtful. Warnings in a draft, errors in a release.</summary>
internal static class EvidenceDiagnostics
{
    public static Diagnostic UnverifiedSource(SourceSpan span, string source, SourceSpan written) => new(span, Severity.Warning, "SB801",
        $"The source '{source}' is unverified: no one has checked it (see {written}).", "Ask someone to open it and set its status in shared/sources.yaml, or remove the claim.");

    public static Diagnostic SourceDue(SourceSpan span, string source, string date) => new(span, Severity.Warning, "SB802",
        $"The source '{source}' was due to be checked again by {date}.", "Open it, check the claim against it, and update 'seen' and 'check-by' in shared/sources.yaml.");

    public static Diagnostic ContactNotChecked(SourceSpan span, string contact, string since) => new(span, Severity.Warning, "SB803",
        $"The contact '{contact}' {since}.", "Ring, write to or open the contact, then add the date of the check, for example 'checked: 2026-11-22'.");

    public static Diagnostic ContactToFillIn(SourceSpan span, string contact, string? board) => new(span, Severity.Warning, "SB805",
        $"{board ?? "The organisation"} has not filled in the contact '{contact}' yet, and pages tell learners so.", "Under 'contacts', give the contact's details and the date they were checked, and remove 'to-fill-in'.");

    public static Diagnostic ReviewDue(SourceSpan span, string role, string date) => new(span, Severity.Warning, "SB804",
        $"The review by '{role}' was due on {date}.", "Have the review done, then delete the entry or set the date of the next review.");
}
