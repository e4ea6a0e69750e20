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

    public static Diagnostic NoActions(SourceSpan span) => new(span, Severity.Error, "SB384",
        "The action plan has no action to collect.", "Put '::: action id=\"...\" title=\"...\"' where learners should commit themselves, or delete the plan.");

    public static Diagnostic NoArgument(SourceSpan span, string name) => new(span, Severity.Error, "SB385",
        $"'::{name}' takes nothing in braces.", $"Write '::{name}' alone on its line.");

    public static Diagnostic NotAMoment(SourceSpan span, string written) => new(span, Severity.Error, "SB386",
        $"'::confidence{{{written}}}' does not say when learners are asked.", "Write '::confidence{before}' or '::confidence{after}'.");

    public static Diagnostic NoStatements(SourceSpan span) => new(span, Severity.Error, "SB387",
        "There is nothing to be confident of.", "List statements in module.yaml, under 'confidence', each with an 'id' and a 'statement'.");

    public static Diagnostic MomentMissing(SourceSpan span, string moment) => new(span, Severity.Error, "SB388",
        $"No page asks for confidence {moment} the learning, so that there is nothing to compare.", $"Put '::confidence{{{moment}}}' on a line of its own where learners should be asked.");

    public static Diagnostic MomentTwice(SourceSpan span, string moment, SourceSpan first) => new(span, Severity.Error, "SB389",
        $"'::confidence{{{moment}}}' stands at {first} too.", "Place it once.");

    public static Diagnostic AfterBeforeBefore(SourceSpan span) => new(span, Severity.Error, "SB390",
        "'::confidence{after}' stands before '::confidence{before}'.", "Exchange the two.");
}
