namespace ScormBuilder.Cli.Output;

/// <summary>A way of telling what came of a command.</summary>
internal interface IReport
{
    void Write(Outcome outcome, Terminal terminal);
}

/// <summary>The ways that there are, by the names that <c>--format</c> takes.</summary>
internal static class Reports
{
    public const string Default = "text";
    public const string Json = "json";

    private static readonly SortedDictionary<string, IReport> ByName = new(StringComparer.Ordinal)
    {
        [Default] = new TextReport(),
        [Json] = new JsonReport(),
        ["sarif"] = new SarifReport(),
        ["github"] = new GitHubReport(),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static IReport Named(string name) => ByName[name];
}
