using System.Collections.Immutable;

namespace ScormBuilder.Targets.Statements;

/// <summary>Every kind of statement that <c>packaging/player/tracking/xapi</c> and <c>cmi5</c> make; a test holds what they send to it.</summary>
internal static class StatementTemplates
{
    private const string Verbs = "http://adlnet.gov/expapi/verbs/";
    private const string Extensions = "https://w3id.org/xapi/cmi5/context/extensions/";
    private const string Progress = "$.result.extensions['https://w3id.org/xapi/cmi5/result/extensions/progress']";

    private const string InPerCent = "How much of the pages was seen, in per cent.";

    private static readonly StatementRule Success = Included("$.result.success");
    private static readonly StatementRule Score = Recommended("$.result.score.scaled", "From 0 to 1.");
    private static readonly StatementRule Duration = Included("$.result.duration");
    private static readonly StatementRule OfOnePart = Included("$.context.contextActivities.parent[*].id") with { Note = "The module." };

    /// <summary>What holds of every statement.</summary>
    public static ImmutableArray<StatementRule> OfAll { get; } =
    [
        new("$.context.contextActivities.category[*].id", Presence.Included) { Any = [Iris.Profile] },
        Included($"$.context.extensions['{Extensions}sessionid']") with { Note = "Which session: the platform's own id of it (cmi5), or one made when it begins." },
        Recommended("$.context.registration", "As the platform launched the package."),
        Recommended("$.context.extensions['https://w3id.org/xapi/profiles/extensions/subregistration']", "With a registration, of which each session follows the patterns by itself; not where a platform's ids of sessions are no UUIDs."),
        Recommended("$.context.contextActivities.grouping[*].id", "The suite, the route unless its choice could tell something of the learner, and what the platform wants there (cmi5)."),
        Recommended("$.context.revision", "The version of the module; not in a package that tells of the whole alone."),
        Recommended("$.context.language", "The one that the module was shown in; not in a package that tells of the whole alone."),
        Included("$.timestamp"),
        Included("$.object.definition.name"),
        Recommended($"$.context.extensions['{Iris.Occurred}']", "Where it could be told only in a later session."),
        Recommended($"$.context.extensions['{Extensions}masteryscore']", "With a verdict on the whole, where the platform has a pass mark of its own (cmi5)."),
    ];

    /// <summary>The templates.</summary>
    public static ImmutableArray<StatementTemplate> All { get; } =
    [
        OfSession("initialized", "The learner has the package before them, and recording begins.", Excluded("$.result")),
        OfSession("resumed", "They go on from what an earlier session left.", Excluded("$.result")),
        new("experienced", "Page opened", "The learner opened a page.", Verbs + "experienced") { ObjectType = Iris.Page, Rules = [OfOnePart, Excluded("$.result")] },
        new("answered", "Answered", "The learner had an answer checked, or chose what to do in a story, where nothing is right or wrong. Not in a package for a platform whose profile asks for no answers.", Verbs + "answered")
        {
            ObjectType = Iris.Interaction,
            Rules = [OfOnePart, Included("$.result.response"), Recommended("$.result.success"), Score, Recommended("$.result.duration"), Included("$.object.definition.interactionType")],
        },
        OfCheck("completed", "The learner finished a practice check."),
        OfCheck("passed", "The learner reached the pass mark of a check.", Judged(true)),
        OfCheck("failed", "The learner did not reach the pass mark of a check.", Judged(false)),
        OfModule("completed", "What the module's rule of completion asks for is done.", True("$.result.completion"), Excluded("$.result.success"), Excluded("$.result.score")),
        OfModule("passed", "What the module's rule of success asks for is done.", Judged(true), Excluded("$.result.completion"), Score),
        OfModule("failed", "The module can be passed no more.", Judged(false), Excluded("$.result.completion"), Score),
        OfRoute("completed", "All modules of the package are completed.", True("$.result.completion"), Duration, Excluded("$.result.success"), Excluded("$.result.score")),
        OfRoute("passed", "All modules of the package that grade something are passed.", Judged(true), Duration, Excluded("$.result.completion"), Score),
        OfRoute("failed", "A module of the package can be passed no more.", Judged(false), Duration, Excluded("$.result.completion"), Score),
        OfSession("suspended", "The learner leaves before all is done.", Duration, Included(Progress) with { Note = InPerCent }),
        OfSession("terminated", "The learner leaves; nothing of the session comes after it.", Duration, Recommended(Progress, $"{InPerCent} Not once all is done.")),
    ];

    /// <summary>About what was launched: a module, or several in one package.</summary>
    private static StatementTemplate OfSession(string verb, string definition, params StatementRule[] rules) =>
        new(verb, char.ToUpperInvariant(verb[0]) + verb[1..], definition, Verbs + verb)
        {
            Rules = [new("$.object.definition.type", Presence.Included) { Any = [Iris.Module, Iris.Suite] }, .. rules],
        };

    private static StatementTemplate OfCheck(string verb, string definition, params StatementRule[] rules) =>
        new($"check-{verb}", $"Check {verb}", definition, Verbs + verb) { ObjectType = Iris.Check, Rules = [OfOnePart, True("$.result.completion"), Included("$.result.score.scaled"), .. rules] };

    private static StatementTemplate OfModule(string verb, string definition, params StatementRule[] rules) =>
        new($"module-{verb}", $"Module {verb}", definition, Verbs + verb)
        {
            ObjectType = Iris.Module,
            Rules = [Recommended("$.result.duration", "Of the session so far; not where several modules share a package."), .. rules],
        };

    private static StatementTemplate OfRoute(string verb, string definition, params StatementRule[] rules) =>
        new($"route-{verb}", $"Package {verb}", definition, Verbs + verb) { ObjectType = Iris.Suite, Rules = [.. rules] };

    private static StatementRule Judged(bool isPassed) => Success with { Any = [isPassed] };

    private static StatementRule True(string location) => Included(location) with { Any = [true] };

    private static StatementRule Included(string location) => new(location, Presence.Included);

    private static StatementRule Excluded(string location) => new(location, Presence.Excluded);

    private static StatementRule Recommended(string location, string? note = null) => new(location, Presence.Recommended) { Note = note };
}
