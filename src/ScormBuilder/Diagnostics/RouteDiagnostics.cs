namespace ScormBuilder.Diagnostics;

/// <summary>SB65x: several modules in one package.</summary>
internal static class RouteDiagnostics
{
    public static Diagnostic StateTooLong(SourceSpan span, int characters, string standard, int limit, string costs) => new(span, Severity.Error, "SB651",
        $"Saving a learner's progress in all of these modules together could take {characters} characters. The limit of {standard} is {limit}.",
        $"Remove modules, or build each module as a separate package with --bundle none. Characters for each module: {costs}.");

    public static Diagnostic NoRoutes(SourceSpan span) => new(span, Severity.Error, "SB652",
        "The suite has no routes to build packages from.", "Add them under 'routes' in suite.yaml, or build with --bundle suite or --bundle none.");

    public static Diagnostic ModuleLeftOut(SourceSpan span, string module) => new(span, Severity.Error, "SB653",
        $"'{module}' belongs in this package but is not part of this build.", "Build the folder of the suite. A package of several modules needs all of them.");

    public static Diagnostic TellingName(SourceSpan span) => new(span, Severity.Error, "SB654",
        "The route is sensitive, but its 'public-id' or 'public-title' reveals what it is about.",
        "Choose a name that does not reveal who takes the route. Or remove both, and the route is named by its number.");
}
