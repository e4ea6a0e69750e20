namespace ScormBuilder.Diagnostics;

/// <summary>SB38x and SB39x: what learners write and tick for themselves.</summary>
internal static class NoteDiagnostics
{
    public static Diagnostic NotOneList(SourceSpan span) => new(span, Severity.Error, "SB380",
        "A checklist must contain one list and nothing else.", "Start each item with '- [ ] ', and move other text out of the checklist.");

    public static Diagnostic NotAnItem(SourceSpan span) => new(span, Severity.Error, "SB381",
        "Learners cannot tick this item.", "Write the item as one paragraph that starts with '- [ ] '. Leave the box empty, because it is for learners to tick.");

    public static Diagnostic SameItem(SourceSpan span, SourceSpan first) => new(span, Severity.Error, "SB382",
        $"The same item is at {first}, so a tick could belong to either.", "Change the words of one of the items, or delete it.");

    public static Diagnostic TooMany(SourceSpan span, string what, int count, int highest) => new(span, Severity.Error, "SB383",
        $"This has {count} {what}. The limit is {highest}.", "Keep only the most important ones.");

    public static Diagnostic NoActions(SourceSpan span) => new(span, Severity.Error, "SB384",
        "The action plan has no actions to show.", "Put '::: action id=\"...\" title=\"...\"' where learners should choose an action, or delete the plan.");

    public static Diagnostic NoArgument(SourceSpan span, string name) => new(span, Severity.Error, "SB385",
        $"'::{name}' cannot have anything in braces.", $"Write '::{name}' on a line of its own.");

    public static Diagnostic NotAMoment(SourceSpan span, string written) => new(span, Severity.Error, "SB386",
        $"'::confidence{{{written}}}' does not say whether learners are asked before or after the learning.", "Write '::confidence{before}' or '::confidence{after}'.");

    public static Diagnostic NoStatements(SourceSpan span) => new(span, Severity.Error, "SB387",
        "The module has no confidence statements to show here.", "Add statements under 'confidence' in module.yaml, each with an 'id' and a 'statement'.");

    public static Diagnostic MomentMissing(SourceSpan span, string moment) => new(span, Severity.Error, "SB388",
        $"No page asks learners how confident they are {moment} the learning, so their answers cannot be compared.", $"Put '::confidence{{{moment}}}' on a line of its own where learners should be asked.");

    public static Diagnostic MomentTwice(SourceSpan span, string moment, SourceSpan first) => new(span, Severity.Error, "SB389",
        $"'::confidence{{{moment}}}' is already used at {first}.", "Use it only once: delete one of the two.");

    public static Diagnostic AfterBeforeBefore(SourceSpan span) => new(span, Severity.Error, "SB390",
        "'::confidence{after}' comes before '::confidence{before}'.", "Swap the two.");
}
