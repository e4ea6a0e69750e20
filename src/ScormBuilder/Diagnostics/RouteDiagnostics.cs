namespace ScormBuilder.Diagnostics;

/// <summary>SB65x: several modules in one package.</summary>
internal static class RouteDiagnostics
{
    public static Diagnostic StateTooLong(SourceSpan span, int characters, string standard, int limit, string costs) => new(span, Severity.Error, "SB651",
        $"A learner's place in all of these modules together could take {characters} characters; {standard} gives {limit}.",
        $"Take modules out, or build each one as a package of its own with --bundle none. Characters of each: {costs}.");

    public static Diagnostic NoRoutes(SourceSpan span) => new(span, Severity.Error, "SB652",
        "The suite has no routes to make packages of.", "Write them under 'routes' in suite.yaml, or build with --bundle suite or none.");

    public static Diagnostic ModuleLeftOut(SourceSpan span, string module) => new(span, Severity.Error, "SB653",
        $"'{module}' belongs in this package, and was not asked for.", "Build the folder of the suite: a package of several modules needs all of them.");

    public static Diagnostic TellingName(SourceSpan span) => new(span, Severity.Error, "SB654",
        "The route is sensitive, and its 'public-id' or 'public-title' says what it must not tell.",
        "Choose a name that says nothing of who takes the route, or leave both out: it is then named by its number.");
}
