namespace ScormBuilder.Diagnostics;

/// <summary>SB4xx: what the parts of a module say together.</summary>
internal static class ModuleDiagnostics
{
    public static Diagnostic DuplicateId(SourceSpan span, string kind, string id, SourceSpan first) => new(span, Severity.Error, "SB401",
        $"The {kind} id '{id}' is taken at {first}.", "Give one of them another id; ids must differ within a module.");

    public static Diagnostic UnknownReference(SourceSpan span, string kind, string id, IEnumerable<string> known) => new(span, Severity.Error, "SB402",
        $"There is no {kind} '{id}'.", Suggestion.Nearest(id, known) is null && FileOf(kind) is { } file ? $"Add it to {file}, or correct the id. {Suggestion.For(id, known)}" : Suggestion.For(id, known));

    public static Diagnostic UnknownReplacement(SourceSpan span, string contact, IEnumerable<string> known) => new(span, Severity.Error, "SB425",
        $"The suite has no contact '{contact}' that this could replace.",
        $"{Suggestion.For(contact, known)} If the contact is the board's own, write it under 'add-contacts'.");

    public static Diagnostic AddedTwice(SourceSpan span, string contact) => new(span, Severity.Error, "SB426",
        $"The suite has a contact '{contact}' already, so a board cannot add it.",
        "Write it under 'contacts' to replace the suite's, or give it another id.");

    public static Diagnostic NotPlaced(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB403",
        $"The {kind} '{id}' stands on no page.", $"Put '::{kind}{{{id}}}' on a line of its own where learners should meet it, or delete its file.");

    public static Diagnostic PlacedTwice(SourceSpan span, string kind, string id, SourceSpan first) => new(span, Severity.Error, "SB404",
        $"The {kind} '{id}' stands at {first} too.", "Place it once.");

    public static Diagnostic ReservedPageId(SourceSpan span, string id) => new(span, Severity.Error, "SB405",
        $"The player has a page '{id}' of its own.", "Rename the page's file.");

    public static Diagnostic CannotBePassed(SourceSpan span, string check) => new(span, Severity.Error, "SB406",
        $"The check '{check}' has no mastery, so nobody can pass it.", "Give the check a 'mastery', or write 'check-taken'.");

    public static Diagnostic DraftInRelease(SourceSpan span, string module) => new(span, Severity.Error, "SB407",
        $"The module '{module}' is a draft: it does not build for release.", "Have it reviewed, then set 'status: pilot' or 'status: released'.");

    public static Diagnostic NeedsWhatIsSkipped(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB440",
        $"A content note lets learners skip the {kind} '{id}', without which the module cannot be completed.",
        "Move it out of what the content note is about, or let the completion rule hold without it.");

    public static Diagnostic EmptyRule(SourceSpan span) => new(span, Severity.Error, "SB409",
        "The rule lists nothing.", "List at least one page or rule.");

    public static Diagnostic UnknownBoard(SourceSpan span, string board, IEnumerable<string> known) => new(span, Severity.Error, "SB410",
        $"There is no board '{board}': no file boards/{board}.yaml.", Suggestion.For(board, known));

    public static Diagnostic NotAdjustable(SourceSpan span, string code, IEnumerable<string> adjustable) => new(span, Severity.Error, "SB411",
        $"'{code}' is not the code of a warning: the level of an error cannot be changed.", Suggestion.For(code, adjustable));

    public static Diagnostic NotOnLocalPage(SourceSpan span, string what) => new(span, Severity.Error, "SB413",
        $"{what} cannot stand on the page that a board adds.", "Say it in text, lists, tables, call-outs and contacts: the page is the same in every module, and nothing of it is kept of a learner.");

    public static Diagnostic TwiceOnRoute(SourceSpan span, string module) => new(span, Severity.Error, "SB414",
        $"The route takes the module '{module}' twice.", "Keep the place where learners should meet it.");

    public static Diagnostic SeveralScosUnrecorded(SourceSpan span, string route, string platform, string standard, string profile) => new(span, Severity.Warning, "SB418",
        $"'{route}' becomes a {standard} package of several SCOs, and {platform} is known not to record each of them.",
        $"Build it with --scos one, which makes one SCO with a menu. Run 'scormbuilder lms {profile}' to read what was seen.");

    public static Diagnostic FeedbackGoesNowhere(SourceSpan span) => new(span, Severity.Warning, "SB415",
        "Feedback has nowhere to be sent: it stays on the learner's device, and pages say so.", "Name a form under 'to', or write 'feedback: private' and say under 'reader' how to hand it in.");

    public static Diagnostic FeedbackHasNoForm(SourceSpan span) => new(span, Severity.Error, "SB417",
        "Feedback is private, so that nobody sees where it could be sent.", "Write 'feedback: sent' above it, or take 'to' out.");

    public static Diagnostic FilledIn(SourceSpan span, string contact) => new(span, Severity.Error, "SB416",
        $"The contact '{contact}' is filled in, and says that it is not.", "Take 'to-fill-in' out, or the details that are not right yet.");

    public static Diagnostic ListedTwice(SourceSpan span, string kind, string id) => new(span, Severity.Error, "SB430",
        $"The {kind} '{id}' is listed twice.", "Keep one of them.");

    public static Diagnostic NoSupport(SourceSpan span) => new(span, Severity.Error, "SB412",
        "There is no support and no way to report to show here.", "Add a contact of the kind 'support' or 'reporting-route' to shared/contacts.yaml.");

    public static Diagnostic PackedAsWhole(SourceSpan span) => new(span, Severity.Warning, "SB421",
        "The route is sensitive, so that its package is one SCO: several would name its modules in the platform's reports.",
        "Build without --scos several to be rid of this warning; or, if anyone may know who takes the route, delete 'sensitive: true'.");

    public static Diagnostic ReservedModule(SourceSpan span, string module) => new(span, Severity.Warning, "SB422",
        $"'{module}' is on sensitive routes alone. In this package a platform knows it by name, and so who opens it takes one of those routes.",
        "Build the routes with --bundle route, and give this package to nobody, or add the module to a route that anyone may take. If you have decided that it may be known, turn SB422 off under 'levels' in suite.yaml.");

    public static Diagnostic DevicesNotSaid(SourceSpan span) => new(span, Severity.Warning, "SB423",
        "Learners write notes for themselves here, and nothing says on whose devices. Notes are kept in the browser, which on a ward is often one that many people use.",
        "Write 'devices: shared' so that nothing is kept, or 'devices: personal', in module.yaml or under 'defaults' in suite.yaml.");

    public static Diagnostic NoSuiteId(SourceSpan span, string id) => new(span, Severity.Warning, "SB424",
        $"The module belongs to no suite, so a record store knows it as '{id}': another publisher's module of the same id would be the same to it.",
        "Put the module into a folder beside a suite.yaml with an 'id' that is an address of your own. Learners' earlier records keep the old id.");

    public static Diagnostic LeftoverText(SourceSpan span, string text) => new(span, Severity.Error, "SB431",
        $"'{text}' is the text of a new file, which nobody has written over.", "Write what learners should read there.");

    public static Diagnostic NoLastAttempt(SourceSpan span, string id, string often, string remedy) => new(span, Severity.Warning, "SB436",
        $"The question '{id}' has feedback for the last of several attempts, and may be answered {often}.", remedy);

    public static Diagnostic NothingIsWrong(SourceSpan span, string id, string key) => new(span, Severity.Warning, "SB437",
        $"The question '{id}' has no wrong answer, so that '{key}' is never shown.", "Put the text under 'correct', which is shown after any answer here, or delete it.");

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
