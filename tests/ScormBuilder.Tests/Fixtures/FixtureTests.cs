using System.Globalization;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Fixtures;

/// <summary>
/// A folder a case, named area-condition-outcome. It holds what differs from <c>_base</c>; a file whose name ends in <c>.delete</c> takes
/// one away. <c>expected.txt</c> lists every diagnostic, so that nothing else is reported. An empty file <c>release</c> asks for a release;
/// a file <c>today</c> names the day, a file <c>board</c> the board.
/// </summary>
public sealed class FixtureTests
{
    public static readonly string Folder = Path.Combine(Repository.Tests, "Fixtures");

    public static TheoryData<string> Cases => [.. Names];

    public static IEnumerable<string> Names => Repository.FoldersIn(Folder).Where(name => name[0] != '_');

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fixture_reports_exactly_what_it_expects(string name)
    {
        var (files, options) = Source(name);

        var result = Compile.All(files, options);

        Approved.ShouldMatch(Compile.Report(result.Diagnostics), Expected(name));
        result.Packages.IsEmpty.ShouldBe(name.EndsWith("-error", StringComparison.Ordinal), "the name's ending tells whether a package is made");
    }

    [Fact]
    public void The_base_of_the_fixtures_has_no_faults() => Compile.All(Compile.Base()).Diagnostics.ShouldBeEmpty();

    /// <summary>Path of the file with a fixture's expected diagnostics.</summary>
    public static string Expected(string name) => Path.Combine(Folder, name, "expected.txt");

    private static (MemoryFiles Files, CompileOptions Options) Source(string name)
    {
        var files = Repository.Tree(Path.Combine(Folder, name), Compile.Base());
        foreach (var path in All(files, "").Where(path => path.EndsWith(".delete", StringComparison.Ordinal)).ToList())
        {
            files.Without(path).Without(path[..^".delete".Length]);
        }

        var options = new CompileOptions
        {
            Release = Line(files, "release") is not null,
            Board = Line(files, "board"),
            Today = Line(files, "today") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
        return (files.Without("release").Without("board").Without("today").Without("expected.txt"), options);
    }

    private static string? Line(MemoryFiles files, string path) =>
        files.Find(path) == ScormBuilder.Files.FileKind.File ? files.Text(path).Trim() : null;

    private static IEnumerable<string> All(MemoryFiles files, string folder) =>
        files.List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
            .SelectMany(path => files.Find(path) == ScormBuilder.Files.FileKind.Folder ? All(files, path) : [path]);
}
