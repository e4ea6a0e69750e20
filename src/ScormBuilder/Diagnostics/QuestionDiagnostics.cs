namespace ScormBuilder.Diagnostics;

/// <summary>SB5xx: questions, checks and scenarios.</summary>
internal static class QuestionDiagnostics
{
    public static Diagnostic OptionCount(SourceSpan span, string id, int count, int highest) => new(span, Severity.Error, "SB501",
        $"The question '{id}' has {count} options.", $"Give it 2 to {highest}.");

    public static Diagnostic OneCorrect(SourceSpan span, string id, int count) => new(span, Severity.Error, "SB502",
        $"The question '{id}' has {count} correct options; 'kind: choice' has one.", "Mark one option 'correct: true', or write 'kind: multiple'.");

    public static Diagnostic NoneCorrect(SourceSpan span, string id) => new(span, Severity.Error, "SB503",
        $"The question '{id}' has no correct option.", "Mark at least one option 'correct: true'.");

    public static Diagnostic NoQuestions(SourceSpan span, string id) => new(span, Severity.Error, "SB504",
        $"The check '{id}' has no questions.", "Add at least one under 'questions'.");

    public static Diagnostic PartialNeedsMultiple(SourceSpan span, string id) => new(span, Severity.Error, "SB505",
        $"The question '{id}' has feedback for a partly right answer, which a single choice cannot have.", "Delete 'partial', or write 'kind: multiple'.");

    public static Diagnostic NotInCheck(SourceSpan span, string id, string key) => new(span, Severity.Error, "SB506",
        $"The question '{id}' sets '{key}', which cannot stand in a check.", "A check counts its own attempts and keeps its answers: delete the key.");

    public static Diagnostic UnknownScene(SourceSpan span, string to, IEnumerable<string> known) => new(span, Severity.Error, "SB511",
        $"There is no scene '{to}'.", Suggestion.For(to, known));

    public static Diagnostic UnreachableScene(SourceSpan span, string id) => new(span, Severity.Error, "SB512",
        $"No choice leads to the scene '{id}'.", "Let a choice lead there, or delete the scene.");

    public static Diagnostic NoWayOut(SourceSpan span, string id) => new(span, Severity.Error, "SB513",
        $"From the scene '{id}' no ending can be reached.", "Let one of its choices lead towards an ending.");

    public static Diagnostic EndingWithoutDebrief(SourceSpan span, string id) => new(span, Severity.Error, "SB514",
        $"The scene '{id}' has neither choices nor a debrief.", "Add 'choices', or make it an ending with a 'debrief'.");

    public static Diagnostic DebriefWithChoices(SourceSpan span, string id) => new(span, Severity.Error, "SB515",
        $"The scene '{id}' has a debrief and choices.", "An ending has a debrief and no choices: delete one of them.");
}
