using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Cases;

/// <summary>
/// Cases in which every byte matters, such as pictures, films, line ends and invisible characters: <c>AREA/CASE/</c> with the files that differ,
/// <c>options.txt</c> with a line for each option, and <c>diagnostics.txt</c>.
/// </summary>
internal static class CaseFolders
{
    private const string Options = "options.txt";
    private const string Diagnostics = "diagnostics.txt";

    public static IEnumerable<SourceCase> Read() =>
        Repository.FoldersIn(SourceCase.Folder).Where(area => area[0] != '_').SelectMany(area => Repository.FoldersIn(Path.Combine(SourceCase.Folder, area)).Select(name => Read($"{area}/{name}")));

    /// <summary>Writes the diagnostics that a case gives into its folder.</summary>
    public static void Write(SourceCase updated, string diagnostics) => File.WriteAllText(Expected(updated.Name), diagnostics);

    /// <summary>Whether a case has a folder.</summary>
    public static bool Has(SourceCase any) => File.Exists(Expected(any.Name));

    private static SourceCase Read(string name)
    {
        var (folder, options) = (Path.Combine(SourceCase.Folder, name), Path.Combine(SourceCase.Folder, name, Options));
        string[] lines = File.Exists(options) ? File.ReadAllLines(options) : [];
        var expected = File.Exists(Expected(name)) ? File.ReadAllText(Expected(name)).ReplaceLineEndings("\n") : "";
        return new SourceCase(name, Repository.Tree(folder).Without(Options).Without(Diagnostics), [.. CaseOptions.Missing(lines)], CaseOptions.Read(lines), expected);
    }

    private static string Expected(string name) => Path.Combine(SourceCase.Folder, name, Diagnostics);
}
