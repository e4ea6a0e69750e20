namespace ScormBuilder.Diagnostics;

/// <summary>SB5xx: questions and checks.</summary>
internal static class QuestionDiagnostics
{
    public static Diagnostic OptionCount(SourceSpan span, string id, int count, string what, int highest) => new(span, Severity.Error, "SB501",
        $"The question '{id}' has {Counted(count, what)}.", $"Give it 2 to {highest} {what}s.");

    public static Diagnostic OneCorrect(SourceSpan span, string id, int count) => new(span, Severity.Error, "SB502",
        $"The question '{id}' has {count} correct options, but 'kind: choice' must have one.", "Mark one option with 'correct: true', or write 'kind: multiple'.");

    public static Diagnostic NoneCorrect(SourceSpan span, string id) => new(span, Severity.Error, "SB503",
        $"The question '{id}' has no correct option.", "Mark at least one option with 'correct: true'.");

    public static Diagnostic NoQuestions(SourceSpan span, string id) => new(span, Severity.Error, "SB504",
        $"The check '{id}' has no questions.", "Add at least one under 'questions'.");

    public static Diagnostic PartialNeedsMultiple(SourceSpan span, string id) => new(span, Severity.Error, "SB505",
        $"The question '{id}' has feedback for a partly right answer, which this kind of question cannot have.", "Delete 'partial', or write 'kind: multiple' so that learners can pick several options.");

    public static Diagnostic NotInCheck(SourceSpan span, string id, string key) => new(span, Severity.Error, "SB506",
        $"The question '{id}' has '{key}', which cannot be used in a check.", "A check counts its own attempts and keeps its answers. Delete the key, or ask the question on a page instead.");

    public static Diagnostic NumberOrRange(SourceSpan span) => new(span, Severity.Error, "SB530",
        "A numeric question must have either one right number or a range.", "Write 'answer: 12', or 'from: 10' and 'to: 14'.");

    public static Diagnostic EmptyRange(SourceSpan span, string id) => new(span, Severity.Error, "SB531",
        $"No number can be right in the question '{id}', because its range ends before it starts.", "Make 'from' the smaller number.");

    public static Diagnostic WordNotOnce(SourceSpan span, string word) => new(span, Severity.Error, "SB532",
        $"'{word}' must appear exactly once in the text.", "Write the words exactly as they are in the text. If they appear more than once, add a neighbouring word.");

    public static Diagnostic WordsOverlap(SourceSpan span, string word) => new(span, Severity.Error, "SB533",
        $"'{word}' overlaps with other words that learners can pick.", "Choose words that do not overlap.");

    public static Diagnostic NoAnswerAccepted(SourceSpan span, string id) => new(span, Severity.Error, "SB534",
        $"The question '{id}' accepts no answer.", "List at least one answer under 'accept'.");

    public static Diagnostic ItemCount(SourceSpan span, string id, string what, int count, int lowest, int highest) => new(span, Severity.Error, "SB535",
        $"The question '{id}' has {Counted(count, what.TrimEnd('s'))}.", $"Give it {lowest} to {highest} {what}.");

    public static Diagnostic TargetTakenTwice(SourceSpan span, string target) => new(span, Severity.Error, "SB536",
        $"Two items have the target '{target}'.", "Give each item its own target, or write 'kind: sorting' with groups.");

    public static Diagnostic OutsideImage(SourceSpan span, string region) => new(span, Severity.Error, "SB537",
        $"The region '{region}' has no size or goes outside the image.", "Make LEFT plus WIDTH, and TOP plus HEIGHT, no more than 100, and make WIDTH and HEIGHT at least 1.");

    public static Diagnostic EverythingCorrect(SourceSpan span, string id) => new(span, Severity.Warning, "SB538",
        $"Every option of the question '{id}' is marked as correct, so learners can pick them all without thinking.", "Add an option that is not correct, or use another kind of question.");

    public static Diagnostic SameAnswerTwice(SourceSpan span, string id, string answer) => new(span, Severity.Error, "SB539",
        $"The question '{id}' accepts '{answer}' twice.", "Delete one of them. Capital letters only matter with 'case: match', and the kind of hyphen, apostrophe or space never matters.");

    public static Diagnostic PoolTooSmall(SourceSpan span, string pool, int draw, int count) => new(span, Severity.Error, "SB540",
        $"The pool '{pool}' draws {draw} questions but has only {count}.", "Draw fewer questions, or add questions to the pool.");

    public static Diagnostic NothingGraded(SourceSpan span, string check) => new(span, Severity.Error, "SB541",
        $"The check '{check}' has 'mastery', but none of its questions are graded.", "Delete 'mastery', or add a question with a right answer.");

    public static Diagnostic RightInSamePlace(SourceSpan span, int place, int count, int questions) => new(span, Severity.Warning, "SB542",
        $"The right answer is in position {place} in {count} of {questions} questions, so learners can guess it from its position.", "Move some of the right answers, or write 'order: shuffled'.");

    public static Diagnostic SameText(SourceSpan span, string id, string text) => new(span, Severity.Error, "SB544",
        $"Two options of the question '{id}' have the text '{text}', so learners cannot tell them apart.", "Reword one of them, or delete it.");

    public static Diagnostic PlaceOfOthers(SourceSpan span, string text) => new(span, Severity.Warning, "SB545",
        $"'{text}' refers to other options by their position, but the order is shuffled.", "Name what you mean, for example 'All three signs', or write 'order: fixed'.");

    public static Diagnostic NothingIsPartlyRight(SourceSpan span, string id, string reason, string way) => new(span, Severity.Warning, "SB546",
        $"The question '{id}' has feedback for a partly right answer, but with {reason} no answer can be partly right.", $"Delete 'partial', or {way}.");

    public static Diagnostic RightIsLongest(SourceSpan span, int count, int questions) => new(span, Severity.Warning, "SB543",
        $"The right answer is the longest in {count} of {questions} questions, so learners can guess it from its length.", "Shorten some right answers, or give the other answers as much detail.");

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
