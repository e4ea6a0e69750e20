namespace ScormBuilder.Diagnostics;

/// <summary>SB570 to SB589: scenarios written in Twee 3.</summary>
internal static class TweeDiagnostics
{
    public static Diagnostic OutsidePassage(SourceSpan span) => new(span, Severity.Error, "SB570",
        "This text does not belong to a passage.", "Start each passage with a line ':: Name of the passage'.");

    public static Diagnostic BadHeader(SourceSpan span, string what) => new(span, Severity.Error, "SB571",
        $"The header of the passage cannot be read: {what}.", "Write ':: Name [tag tag] {\"position\":\"100,100\"}'. In names, put a backslash before [ ] { } and \\.");

    public static Diagnostic BadMetadata(SourceSpan span, string passage) => new(span, Severity.Warning, "SB572",
        $"The data of '{passage}' is not valid JSON, so it is left out.", "Correct it, or export the story from Twine again.");

    public static Diagnostic NoTitle(SourceSpan span) => new(span, Severity.Error, "SB574",
        "The story has no title.", "Add a passage ':: StoryTitle' that contains only the title.");

    public static Diagnostic NoStart(SourceSpan span) => new(span, Severity.Error, "SB575",
        "The story does not say where it starts.", "Add a passage ':: StoryData' with {\"start\": \"name of the first passage\"}, or name the first passage 'Start'.");

    public static Diagnostic UnknownPassage(SourceSpan span, string name, IEnumerable<string> known) => new(span, Severity.Error, "SB576",
        $"The passage '{name}' does not exist.", Suggestion.For(name, known));

    public static Diagnostic SameId(SourceSpan span, string name, string id, SourceSpan first) => new(span, Severity.Error, "SB577",
        $"'{name}' gets the id '{id}', which is already used at {first}.", "Rename one of them, so that the names differ in letters or digits.");

    public static Diagnostic LinkOut(SourceSpan span, string address) => new(span, Severity.Error, "SB578",
        $"The link leads outside the story, to '{address}'.", "Write a Markdown link: [its text](https://...).");

    public static Diagnostic BadLink(SourceSpan span, string what) => new(span, Severity.Error, "SB579",
        $"The link cannot be read: {what}.", "Write [[text->passage]], [[passage<-text]], [[text|passage]] or [[passage]] on one line.");

    public static Diagnostic Macro(SourceSpan span, string macro) => new(span, Severity.Error, "SB580",
        $"'{macro}' is an instruction for a Twine story format, which ScormBuilder does not run.", "Write the story with only passages and links, or write it as YAML with flags. To show the characters to learners, put a backslash before them.");

    public static Diagnostic Code(SourceSpan span, string passage, string tag) => new(span, Severity.Warning, "SB581",
        $"The passage '{passage}' is a {tag}, so it is left out.", "Delete it when you are sure that the story does not need it.");

    public static Diagnostic FormatPassage(SourceSpan span, string passage) => new(span, Severity.Warning, "SB582",
        $"The passage '{passage}' is for a Twine story format, so it is left out.", "Delete it, or give it another name if it belongs to the story.");

    public static Diagnostic NoText(SourceSpan span, string passage) => new(span, Severity.Error, "SB583",
        $"The passage '{passage}' has no text of its own.", "Write what happens above its links.");

    public static Diagnostic NoDebrief(SourceSpan span, string passage) => new(span, Severity.Error, "SB584",
        $"The passage '{passage}' has no links, so the story ends there, but it has no debrief.", "Add a line '---' with the debrief below it, or add links.");

    public static Diagnostic EndingWithLinks(SourceSpan span, string passage) => new(span, Severity.Error, "SB585",
        $"The passage '{passage}' has the tag 'ending' but also has links.", "Delete the tag or the links.");

    public static Diagnostic BadData(SourceSpan span) => new(span, Severity.Error, "SB586",
        "The story's data is not valid JSON from here on, so the start is not known.", "Correct the data, or name the first passage 'Start'.");
}
