namespace ScormBuilder.Diagnostics;

/// <summary>SB5xx: questions and checks.</summary>
internal static class QuestionDiagnostics
{
    public static Diagnostic OptionCount(SourceSpan span, string id, int count, string what, int highest) => new(span, Severity.Error, "SB501",
        $"The question '{id}' has {Counted(count, what)}.", $"Give it 2 to {highest}.");

    public static Diagnostic OneCorrect(SourceSpan span, string id, int count) => new(span, Severity.Error, "SB502",
        $"The question '{id}' has {count} correct options; 'kind: choice' has one.", "Mark one option 'correct: true', or write 'kind: multiple'.");

    public static Diagnostic NoneCorrect(SourceSpan span, string id) => new(span, Severity.Error, "SB503",
        $"The question '{id}' has no correct option.", "Mark at least one option 'correct: true'.");

    public static Diagnostic NoQuestions(SourceSpan span, string id) => new(span, Severity.Error, "SB504",
        $"The check '{id}' has no questions.", "Add at least one under 'questions'.");

    public static Diagnostic PartialNeedsMultiple(SourceSpan span, string id) => new(span, Severity.Error, "SB505",
        $"The question '{id}' has feedback for a partly right answer, which this kind of question cannot have.", "Delete 'partial', or let several be picked with 'kind: multiple'.");

    public static Diagnostic NotInCheck(SourceSpan span, string id, string key) => new(span, Severity.Error, "SB506",
        $"The question '{id}' sets '{key}', which cannot stand in a check.", "A check counts its own attempts and keeps its answers: delete the key, or ask the question on a page.");

    public static Diagnostic NumberOrRange(SourceSpan span) => new(span, Severity.Error, "SB530",
        "A numeric question has one number that is right, or a range.", "Write 'answer: 12', or 'from: 10' and 'to: 14'.");

    public static Diagnostic EmptyRange(SourceSpan span, string id) => new(span, Severity.Error, "SB531",
        $"No number is right in the question '{id}': its range ends before it starts.", "Let 'from' be the smaller number.");

    public static Diagnostic WordNotOnce(SourceSpan span, string word) => new(span, Severity.Error, "SB532",
        $"'{word}' does not stand exactly once in the text.", "Write the words as the text has them; add a neighbouring word to tell one place from another.");

    public static Diagnostic WordsOverlap(SourceSpan span, string word) => new(span, Severity.Error, "SB533",
        $"'{word}' shares letters of the text with another of the words.", "Let the words to pick stand apart.");

    public static Diagnostic NoAnswerAccepted(SourceSpan span, string id) => new(span, Severity.Error, "SB534",
        $"The question '{id}' accepts no answer.", "List at least one under 'accept'.");

    public static Diagnostic ItemCount(SourceSpan span, string id, string what, int count, int lowest, int highest) => new(span, Severity.Error, "SB535",
        $"The question '{id}' has {Counted(count, what.TrimEnd('s'))}.", $"Give it {lowest} to {highest}.");

    public static Diagnostic TargetTakenTwice(SourceSpan span, string target) => new(span, Severity.Error, "SB536",
        $"Two items have the target '{target}'.", "Give each its own target, or write 'kind: sorting' with groups.");

    public static Diagnostic OutsideImage(SourceSpan span, string region) => new(span, Severity.Error, "SB537",
        $"The region '{region}' has no size or reaches out of the image.", "LEFT plus WIDTH and TOP plus HEIGHT are at most 100, and width and height at least 1.");

    public static Diagnostic EverythingCorrect(SourceSpan span, string id) => new(span, Severity.Warning, "SB538",
        $"In the question '{id}' every option is correct: picking all needs no thought.", "Add an option that is not, or ask another way.");

    public static Diagnostic SameAnswerTwice(SourceSpan span, string id, string answer) => new(span, Severity.Error, "SB539",
        $"The question '{id}' accepts '{answer}' twice.", "Delete one: capitals do not matter unless 'case: match' is set, and the kind of hyphen, apostrophe or space never does.");

    public static Diagnostic PoolTooSmall(SourceSpan span, string pool, int draw, int count) => new(span, Severity.Error, "SB540",
        $"The pool '{pool}' draws {draw} of {count} questions.", "Draw fewer, or add questions.");

    public static Diagnostic NothingGraded(SourceSpan span, string check) => new(span, Severity.Error, "SB541",
        $"The check '{check}' has a mastery, but none of its questions is graded.", "Delete 'mastery', or add a question with a right answer.");

    public static Diagnostic RightInSamePlace(SourceSpan span, int place, int count, int questions) => new(span, Severity.Warning, "SB542",
        $"The right answer stands in place {place} in {count} of {questions} questions: it can be guessed by its place.", "Move some, or write 'order: shuffled'.");

    public static Diagnostic SameText(SourceSpan span, string id, string text) => new(span, Severity.Error, "SB544",
        $"Two options of the question '{id}' read '{text}': nobody can tell one from the other.", "Say in each what is different, or delete one.");

    public static Diagnostic PlaceOfOthers(SourceSpan span, string text) => new(span, Severity.Warning, "SB545",
        $"'{text}' speaks of other options by their place, and the order is shuffled.", "Name what it means, as 'All three signs', or write 'order: fixed'.");

    public static Diagnostic NothingIsPartlyRight(SourceSpan span, string id, string reason, string way) => new(span, Severity.Warning, "SB546",
        $"The question '{id}' has feedback for a partly right answer, and {reason} lets no answer be partly right.", $"Delete 'partial', or {way}.");

    public static Diagnostic RightIsLongest(SourceSpan span, int count, int questions) => new(span, Severity.Warning, "SB543",
        $"The right answer is the longest in {count} of {questions} questions: it can be guessed by its length.", "Shorten some right answers, or give the others as much detail.");

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
