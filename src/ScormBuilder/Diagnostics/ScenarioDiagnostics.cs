namespace ScormBuilder.Diagnostics;

/// <summary>SB511 to SB515, SB550 to SB569: scenarios.</summary>
internal static class ScenarioDiagnostics
{
    public static Diagnostic UnknownScene(SourceSpan span, string to, IEnumerable<string> known) => new(span, Severity.Error, "SB511",
        $"The scene '{to}' does not exist.", Suggestion.For(to, known));

    public static Diagnostic UnreachableScene(SourceSpan span, string id) => new(span, Severity.Error, "SB512",
        $"Learners cannot reach the scene '{id}' from the start.", "Add a choice that leads to it, or delete the scene.");

    public static Diagnostic NoWayOut(SourceSpan span, string id, string? situation) => new(span, Severity.Error, "SB513",
        $"Learners cannot reach an ending from the scene '{id}'{Suffix(situation)}.", "Make one of its choices lead towards an ending.");

    public static Diagnostic EndingWithoutDebrief(SourceSpan span, string id) => new(span, Severity.Error, "SB514",
        $"The scene '{id}' must have either choices or a debrief.", "Add 'choices', or make it an ending with a 'debrief'.");

    public static Diagnostic DebriefWithChoices(SourceSpan span, string id) => new(span, Severity.Error, "SB515",
        $"The scene '{id}' has both a debrief and choices.", "An ending has a debrief and no choices. Delete one of them.");

    public static Diagnostic UnknownFlag(SourceSpan span, string flag, IReadOnlyCollection<string> known) => new(span, Severity.Error, "SB550",
        $"The flag '{flag}' does not exist.", known.Count == 0 ? $"Declare it at the top of the scenario: 'flags: [{flag}]'." : Suggestion.For(flag, known));

    public static Diagnostic SetAndCleared(SourceSpan span, string flag) => new(span, Severity.Error, "SB551",
        $"The flag '{flag}' is both set and cleared here.", "Keep one of them.");

    public static Diagnostic FlagNeverTested(SourceSpan span, string flag) => new(span, Severity.Warning, "SB552",
        $"The flag '{flag}' is never used.", $"Add an 'if: {flag}' that depends on it, or delete the flag.");

    public static Diagnostic FlagNeverSet(SourceSpan span, string flag) => new(span, Severity.Warning, "SB553",
        $"The flag '{flag}' is never set, so it makes no difference.", $"Add 'set: [{flag}]' to a choice or a scene, or delete the flag.");

    public static Diagnostic BadCondition(SourceSpan span, string written) => new(span, Severity.Error, "SB554",
        $"This is not a condition: {written}.", "Write a flag, 'not' and a flag, 'all: [...]' or 'any: [...]'.");

    public static Diagnostic EmptyCondition(SourceSpan span, string key) => new(span, Severity.Error, "SB555",
        $"The condition has no flags under '{key}'.", "List at least one flag.");

    public static Diagnostic ConditionTooLong(SourceSpan span, int limit) => new(span, Severity.Error, "SB556",
        $"The condition has more than {limit} flags.", "Set one new flag at the turning point of the story, and use that flag in the condition.");

    public static Diagnostic TooManySituations(SourceSpan span, string id, int limit) => new(span, Severity.Error, "SB557",
        $"The scenario '{id}' has more than {limit} combinations of scenes and flags, which is too many to check.", "Use fewer flags, clear flags that are no longer needed, or split the scenario.");

    public static Diagnostic NeverOffered(SourceSpan span, string choice) => new(span, Severity.Error, "SB558",
        $"The choice '{choice}' is never offered, because its condition is false whichever way a learner gets here.", "Correct the condition, set its flags on a path that leads here, or delete the choice.");

    public static Diagnostic NeverTold(SourceSpan span, string scene) => new(span, Severity.Error, "SB559",
        $"This text is never shown, because its condition is false whichever way a learner gets to the scene '{scene}'.", "Correct the condition, set its flags on a path that leads here, or delete the text.");

    public static Diagnostic NothingOffered(SourceSpan span, string scene, string situation) => new(span, Severity.Error, "SB560",
        $"The scene '{scene}' offers no choice {situation}.", "Remove the condition from one of its choices, or add a choice for that case.");

    public static Diagnostic StartIsEnding(SourceSpan span, string scene) => new(span, Severity.Error, "SB561",
        $"The story ends where it starts: the scene '{scene}' has no choices.", "Give it choices, or start with another scene.");

    public static Diagnostic PointsNotScored(SourceSpan span) => new(span, Severity.Error, "SB562",
        "The choice has points, but the scenario is not scored.", "Write 'scored: true' at the top of the scenario, or delete the points.");

    public static Diagnostic NoPoints(SourceSpan span, string id) => new(span, Severity.Error, "SB563",
        $"The scenario '{id}' is scored, but no path through it gives points.", "Add 'points' to choices, or delete 'scored: true'.");

    public static Diagnostic ScoredLoop(SourceSpan span, string to) => new(span, Severity.Error, "SB564",
        $"This leads back to the scene '{to}', so learners could collect points again and again.", "Lead to a later scene, or delete 'scored: true' and the points.");

    public static Diagnostic TooMany(SourceSpan span, string id, string what, int count, int limit) => new(span, Severity.Error, "SB565",
        $"'{id}' has {count} {what}. The limit is {limit}.", "Split the scenario, or remove the least important ones.");

    private static string Suffix(string? text) => text is null ? "" : " " + text;
}
