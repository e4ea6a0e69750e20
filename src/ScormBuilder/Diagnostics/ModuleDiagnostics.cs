namespace ScormBuilder.Diagnostics;

/// <summary>SB4xx: what the parts of a module say together.</summary>
internal static class ModuleDiagnostics
{
    public static Diagnostic DuplicateId(SourceSpan span, string kind, string id, SourceSpan first) => new(span, Severity.Error, "SB401",
        $"The {kind} id '{id}' is already used at {first}.", "Change one of the two ids. Each id in a module must be different.");

    public static Diagnostic UnknownReference(SourceSpan span, string kind, string id, IEnumerable<string> known) => new(span, Severity.Error, "SB402",
        $"The {kind} '{id}' does not exist.", Suggestion.Nearest(id, known) is null && FileOf(kind) is { } file ? $"Add it to {file}, or correct the id. {Suggestion.For(id, known)}" : Suggestion.For(id, known));

    public static Diagnostic UnknownReplacement(SourceSpan span, string contact, IEnumerable<string> known) => new(span, Severity.Error, "SB425",
        $"The suite has no contact '{contact}' to replace.",
        $"{Suggestion.For(contact, known)} If the contact belongs to the board only, move it to 'add-contacts'.");

    public static Diagnostic AddedTwice(SourceSpan span, string contact) => new(span, Severity.Error, "SB426",
        $"The suite already has a contact '{contact}', so a board cannot add it.",
        "Move it to 'contacts' to replace the suite's contact, or give it another id.");

    public static Diagnostic NotPlaced(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB403",
        $"The {kind} '{id}' is not on any page.", $"Put '::{kind}{{{id}}}' on a line of its own where learners should see it, or delete its file.");

    public static Diagnostic PlacedTwice(SourceSpan span, string kind, string id, SourceSpan first) => new(span, Severity.Error, "SB404",
        $"The {kind} '{id}' is already used at {first}.", "Use it only once: delete one of the two.");

    public static Diagnostic ReservedPageId(SourceSpan span, string id) => new(span, Severity.Error, "SB405",
        $"The player already has its own page '{id}'.", "Rename the page's file.");

    public static Diagnostic CannotBePassed(SourceSpan span, string check) => new(span, Severity.Error, "SB406",
        $"The check '{check}' has no 'mastery', so learners cannot pass it.", "Add 'mastery' to the check, or use 'check-taken' instead.");

    public static Diagnostic DraftInRelease(SourceSpan span, string module) => new(span, Severity.Error, "SB407",
        $"The module '{module}' is a draft, so it cannot be built for release.", "Have it reviewed, then set 'status: pilot' or 'status: released'.");

    public static Diagnostic NeedsWhatIsSkipped(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB440",
        $"Learners must finish the {kind} '{id}' to complete the module, but a content note lets them skip it.",
        "Move it out of the part that the content note covers, or change the completion rule so that it is not needed.");

    public static Diagnostic EmptyRule(SourceSpan span) => new(span, Severity.Error, "SB409",
        "The rule is empty.", "List at least one page or rule.");

    public static Diagnostic UnknownBoard(SourceSpan span, string board, IEnumerable<string> known) => new(span, Severity.Error, "SB410",
        $"The board '{board}' does not exist: the suite has no file boards/{board}.yaml.", Suggestion.For(board, known));

    public static Diagnostic NotAdjustable(SourceSpan span, string code, IEnumerable<string> adjustable) => new(span, Severity.Error, "SB411",
        $"'{code}' is not the code of a warning. The level of an error cannot be changed.", Suggestion.For(code, adjustable));

    public static Diagnostic NotOnLocalPage(SourceSpan span, string what) => new(span, Severity.Error, "SB413",
        $"{what} cannot be used on the page that a board adds.", "Use text, lists, tables, call-outs and contacts. The page is the same in every module and does not record anything about a learner.");

    public static Diagnostic TwiceOnRoute(SourceSpan span, string module) => new(span, Severity.Error, "SB414",
        $"The route lists the module '{module}' twice.", "Keep the one at the point where learners should take it, and delete the other.");

    public static Diagnostic SeveralScosUnrecorded(SourceSpan span, string route, string platform, string standard, string profile) => new(span, Severity.Warning, "SB418",
        $"'{route}' is built as a {standard} package of several SCOs, but {platform} is known not to record each of them.",
        $"Build it with --scos one, which makes one SCO with a menu. Run 'scormbuilder lms {profile}' to see the details.");

    public static Diagnostic FeedbackGoesNowhere(SourceSpan span) => new(span, Severity.Warning, "SB415",
        "No form is set for sending feedback, so it stays on the learner's device, and pages tell learners so.", "Give the address of a form under 'to', or write 'feedback: private' and explain under 'reader' how to hand it in.");

    public static Diagnostic FeedbackHasNoForm(SourceSpan span) => new(span, Severity.Error, "SB417",
        "Feedback is private, so learners never see the form under 'to'.", "Write 'feedback: sent' above it, or remove 'to'.");

    public static Diagnostic FilledIn(SourceSpan span, string contact) => new(span, Severity.Error, "SB416",
        $"The contact '{contact}' has details but is also marked 'to-fill-in'.", "Remove 'to-fill-in', or remove the details that are not right yet.");

    public static Diagnostic ListedTwice(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB430",
        $"The {kind} '{id}' is listed twice.", "Keep one of them.");

    public static Diagnostic NoSupport(SourceSpan span) => new(span, Severity.Error, "SB412",
        "The suite has no support contacts or reporting routes to show here.", "Add a contact of the kind 'support' or 'reporting-route' to shared/contacts.yaml.");

    public static Diagnostic PackedAsWhole(SourceSpan span) => new(span, Severity.Warning, "SB421",
        "The route is sensitive, so it is built as one SCO. With several SCOs, the platform's reports would name its modules.",
        "To remove this warning, build without --scos several. If anyone may know who takes the route, you can delete 'sensitive: true' instead.");

    public static Diagnostic ReservedModule(SourceSpan span, string module) => new(span, Severity.Warning, "SB422",
        $"'{module}' is only on sensitive routes. This package gives a platform the module's name, so the platform can tell that anyone who opens it takes one of those routes.",
        "Build the routes with --bundle route and do not share this package, or add the module to a route that anyone may take. If you have decided that this may be known, turn SB422 off under 'levels' in suite.yaml.");

    public static Diagnostic DevicesNotSaid(SourceSpan span) => new(span, Severity.Warning, "SB423",
        "Learners write private notes here, but the module does not say whether they use personal or shared devices. Notes are kept in the browser, and on a ward many people often use the same one.",
        "In module.yaml, or under 'defaults' in suite.yaml, write 'devices: shared' so that notes are not kept, or 'devices: personal' to keep them.");

    public static Diagnostic NoSuiteId(SourceSpan span, string id) => new(span, Severity.Warning, "SB424",
        $"The module does not belong to a suite, so a record store identifies it as '{id}'. A record store cannot tell it from another publisher's module with the same id.",
        "Put the module's folder next to a suite.yaml with an 'id' that is a web address you own. Learners' earlier records keep the old id.");

    public static Diagnostic LeftoverText(SourceSpan span, string text) => new(span, Severity.Error, "SB431",
        $"'{text}' is placeholder text from a new file.", "Replace it with the text that learners should read.");

    public static Diagnostic NoLastAttempt(SourceSpan span, string id, string often, string remedy) => new(span, Severity.Warning, "SB436",
        $"The question '{id}' has feedback for the last of several attempts, but learners can answer it {often}.", remedy);

    public static Diagnostic NothingIsWrong(SourceSpan span, string id, string key) => new(span, Severity.Warning, "SB437",
        $"The question '{id}' has no wrong answer, so '{key}' is never shown.", "Move the text to 'correct', which is shown after any answer to this question, or delete it.");

    /// <summary>The file that a thing is defined in; null where it is the same file, or a file of its own.</summary>
    private static string? FileOf(string kind) => kind switch
    {
        "source" => "shared/sources.yaml",
        "contact" => "shared/contacts.yaml",
        "glossary term" => "shared/glossary.yaml",
        "wording" => "shared/wording.yaml",
        "objective" => "'objectives' in module.yaml",
        _ => null,
    };
}
