namespace ScormBuilder.Diagnostics;

/// <summary>SB38x and SB39x: what learners write and tick for themselves.</summary>
internal static class NoteDiagnostics
{
    public static Diagnostic NotOneList(SourceSpan span) => new(span, Severity.Error, "SB380",
        "A checklist holds one list and nothing else.", "Start each line to be ticked with '- [ ] ', and move other text out of the checklist.");

    public static Diagnostic NotAnItem(SourceSpan span) => new(span, Severity.Error, "SB381",
        "This is not an item that a learner can tick.", "Write one paragraph that starts with '- [ ] '; it is the learner who ticks it.");

    public static Diagnostic SameItem(SourceSpan span, SourceSpan first) => new(span, Severity.Error, "SB382",
        $"The same item stands at {first}, so that a tick could belong to either.", "Change the words of one of them, or delete it.");

    public static Diagnostic TooMany(SourceSpan span, string what, int count, int highest) => new(span, Severity.Error, "SB383",
        $"There are {count} {what} here; {highest} are allowed.", "Keep those that matter most.");
}
