namespace ScormBuilder.Diagnostics;

/// <summary>SB570 to SB589: scenarios written in Twee 3.</summary>
internal static class TweeDiagnostics
{
    public static Diagnostic OutsidePassage(SourceSpan span) => new(span, Severity.Error, "SB570",
        "This text belongs to no passage.", "Start each passage with a line ':: Name of the passage'.");

    public static Diagnostic BadHeader(SourceSpan span, string what) => new(span, Severity.Error, "SB571",
        $"The header of the passage cannot be read: {what}.", "Write ':: Name [tag tag] {\"position\":\"100,100\"}'; in names put a backslash in front of [ ] { } and \\.");

    public static Diagnostic BadMetadata(SourceSpan span, string passage) => new(span, Severity.Warning, "SB572",
        $"The data of '{passage}' is not valid JSON, and is left out.", "Correct it, or export the story from Twine again.");

    public static Diagnostic NoTitle(SourceSpan span) => new(span, Severity.Error, "SB574",
        "The story has no title.", "Add a passage ':: StoryTitle' with nothing but the title in it.");

    public static Diagnostic NoStart(SourceSpan span) => new(span, Severity.Error, "SB575",
        "The story does not say where it starts.", "Add a passage ':: StoryData' with {\"start\": \"name of the first passage\"}, or name the first passage 'Start'.");

    public static Diagnostic UnknownPassage(SourceSpan span, string name, IEnumerable<string> known) => new(span, Severity.Error, "SB576",
        $"There is no passage '{name}'.", Suggestion.For(name, known));

    public static Diagnostic SameId(SourceSpan span, string name, string id, SourceSpan first) => new(span, Severity.Error, "SB577",
        $"'{name}' gets the id '{id}', which is taken at {first}.", "Give one of them a name that differs in letters or digits.");

    public static Diagnostic LinkOut(SourceSpan span, string address) => new(span, Severity.Error, "SB578",
        $"The link leads out of the story, to '{address}'.", "Write a Markdown link: [its text](https://...).");

    public static Diagnostic BadLink(SourceSpan span, string what) => new(span, Severity.Error, "SB579",
        $"The link cannot be read: {what}.", "Write [[text->passage]], [[passage<-text]], [[text|passage]] or [[passage]] on one line.");

    public static Diagnostic Macro(SourceSpan span, string macro) => new(span, Severity.Error, "SB580",
        $"'{macro}' is an instruction to a story format of Twine, and nothing here carries it out.", "Tell the story with passages and links alone, or write it as YAML with flags; put a backslash in front of what is meant literally.");

    public static Diagnostic Code(SourceSpan span, string passage, string tag) => new(span, Severity.Warning, "SB581",
        $"The passage '{passage}' is a {tag}, and is left out.", "Delete it, once you know that the story does not need it.");

    public static Diagnostic FormatPassage(SourceSpan span, string passage) => new(span, Severity.Warning, "SB582",
        $"The passage '{passage}' is for a story format of Twine, and is left out.", "Delete it, or give it another name if it belongs to the story.");

    public static Diagnostic NoText(SourceSpan span, string passage) => new(span, Severity.Error, "SB583",
        $"The passage '{passage}' has no text of its own.", "Write what happens above its links.");

    public static Diagnostic NoDebrief(SourceSpan span, string passage) => new(span, Severity.Error, "SB584",
        $"The passage '{passage}' has no links, so that the story ends there, and no debrief.", "Add a line '---' and below it what to think over, or add links.");

    public static Diagnostic EndingWithLinks(SourceSpan span, string passage) => new(span, Severity.Error, "SB585",
        $"The passage '{passage}' has the tag 'ending', and links.", "Delete the tag or the links.");

    public static Diagnostic BadData(SourceSpan span) => new(span, Severity.Error, "SB586",
        "The story's data are not valid JSON from here on, so that it has no start.", "Correct them, or name the first passage 'Start'.");
}
