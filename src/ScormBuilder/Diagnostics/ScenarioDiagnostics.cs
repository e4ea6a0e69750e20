namespace ScormBuilder.Diagnostics;

/// <summary>SB511 to SB515, SB550 to SB569: scenarios.</summary>
internal static class ScenarioDiagnostics
{
    public static Diagnostic UnknownScene(SourceSpan span, string to, IEnumerable<string> known) => new(span, Severity.Error, "SB511",
        $"There is no scene '{to}'.", Suggestion.For(to, known));

    public static Diagnostic UnreachableScene(SourceSpan span, string id) => new(span, Severity.Error, "SB512",
        $"No way leads from the start to the scene '{id}'.", "Let a choice lead there, or delete the scene.");

    public static Diagnostic NoWayOut(SourceSpan span, string id, string? situation) => new(span, Severity.Error, "SB513",
        $"From the scene '{id}' no ending can be reached{Suffix(situation)}.", "Let one of its choices lead towards an ending.");

    public static Diagnostic EndingWithoutDebrief(SourceSpan span, string id) => new(span, Severity.Error, "SB514",
        $"The scene '{id}' has neither choices nor a debrief.", "Add 'choices', or make it an ending with a 'debrief'.");

    public static Diagnostic DebriefWithChoices(SourceSpan span, string id) => new(span, Severity.Error, "SB515",
        $"The scene '{id}' has a debrief and choices.", "An ending has a debrief and no choices: delete one of them.");

    public static Diagnostic UnknownFlag(SourceSpan span, string flag, IReadOnlyCollection<string> known) => new(span, Severity.Error, "SB550",
        $"There is no flag '{flag}'.", known.Count == 0 ? $"Declare it at the top of the scenario: 'flags: [{flag}]'." : Suggestion.For(flag, known));

    public static Diagnostic SetAndCleared(SourceSpan span, string flag) => new(span, Severity.Error, "SB551",
        $"The flag '{flag}' is set and cleared at once.", "Keep one of them.");

    public static Diagnostic FlagNeverTested(SourceSpan span, string flag) => new(span, Severity.Warning, "SB552",
        $"Nothing asks for the flag '{flag}'.", $"Let an 'if: {flag}' depend on it, or delete the flag.");

    public static Diagnostic FlagNeverSet(SourceSpan span, string flag) => new(span, Severity.Warning, "SB553",
        $"Nothing sets the flag '{flag}', so that it makes no difference.", $"Write 'set: [{flag}]' at a choice or a scene, or delete the flag.");

    public static Diagnostic BadCondition(SourceSpan span, string written) => new(span, Severity.Error, "SB554",
        $"This is not a condition: {written}.", "Write a flag, 'not' and a flag, 'all: [...]' or 'any: [...]'.");

    public static Diagnostic EmptyCondition(SourceSpan span, string key) => new(span, Severity.Error, "SB555",
        $"The condition lists nothing under '{key}'.", "List at least one flag.");

    public static Diagnostic ConditionTooLong(SourceSpan span, int limit) => new(span, Severity.Error, "SB556",
        $"The condition asks for more than {limit} flags.", "Set a flag of its own where the story turns, and ask for that one.");

    public static Diagnostic TooManySituations(SourceSpan span, string id, int limit) => new(span, Severity.Error, "SB557",
        $"The scenario '{id}' has more than {limit} scenes with different flags set, too many to prove anything about.", "Use fewer flags, clear those that no longer matter, or split the scenario.");

    public static Diagnostic NeverOffered(SourceSpan span, string choice) => new(span, Severity.Error, "SB558",
        $"The choice '{choice}' is never offered: whichever way a learner comes here, its condition does not hold.", "Correct the condition, set its flags on a way that leads here, or delete the choice.");

    public static Diagnostic NeverTold(SourceSpan span, string scene) => new(span, Severity.Error, "SB559",
        $"This is never told: whichever way a learner comes to the scene '{scene}', its condition does not hold.", "Correct the condition, set its flags on a way that leads here, or delete the text.");

    public static Diagnostic NothingOffered(SourceSpan span, string scene, string situation) => new(span, Severity.Error, "SB560",
        $"In the scene '{scene}' no choice is offered {situation}.", "Take the condition from one of its choices, or add a choice for that case.");

    public static Diagnostic StartIsEnding(SourceSpan span, string scene) => new(span, Severity.Error, "SB561",
        $"The story ends where it starts: the scene '{scene}' has no choices.", "Give it choices, or start with another scene.");

    public static Diagnostic PointsNotScored(SourceSpan span) => new(span, Severity.Error, "SB562",
        "The choice has points, and the scenario is not scored.", "Write 'scored: true' at the top of the scenario, or delete the points.");

    public static Diagnostic NoPoints(SourceSpan span, string id) => new(span, Severity.Error, "SB563",
        $"The scenario '{id}' is scored, and no way through it gives points.", "Give choices 'points', or delete 'scored: true'.");

    public static Diagnostic ScoredLoop(SourceSpan span, string to) => new(span, Severity.Error, "SB564",
        $"This leads back to the scene '{to}', where points could be collected again and again.", "Lead on to another scene, or delete 'scored: true' and the points.");

    public static Diagnostic TooMany(SourceSpan span, string id, string what, int count, int limit) => new(span, Severity.Error, "SB565",
        $"'{id}' has {count} {what}; {limit} are allowed.", "Split the scenario, or leave out what matters least.");

    private static string Suffix(string? text) => text is null ? "" : " " + text;
}
