using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScormBuilder.Files;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Packaging;

/// <summary>
/// The content of every package of the suite, the guide and the kitchen sink, as sums. A change of structure leaves them as they are; a change of
/// what learners or platforms get is regenerated with intent. A sum is of names, lengths and content: how well they are compressed is the run-time's affair.
/// </summary>
public sealed class PackageSumsTests
{
    private static readonly string KitchenSink = Path.Combine("tests", "ScormBuilder.Tests", "Baselines", "kitchen-sink", "source");
    private static readonly string Suite = Path.Combine("modules", "anti-racism");

    public static TheoryData<string, string, Bundling> Builds => new()
    {
        { "suite", Suite, Bundling.None },
        { "suite-routes", Suite, Bundling.Route },
        { "guide", Path.Combine("modules", "guide"), Bundling.None },
        { "kitchen-sink", KitchenSink, Bundling.None },
    };

    [Theory]
    [MemberData(nameof(Builds))]
    public void Packages_are_what_they_were(string name, string folder, Bundling bundle) =>
        ShouldBeAsBefore(name, Sums(Source(folder), new CompileOptions { Targets = CourseCompiler.Targets, Bundle = bundle }));

    [Fact]
    public void The_packages_of_boards_are_what_they_were()
    {
        var suite = Source(Suite);
        var support = new CourseSource(suite.Files, ["support-and-resources"]);
        ShouldBeAsBefore("suite-boards", suite.Boards.SelectMany(board => Sums(support, new CompileOptions { Board = board })));
    }

    [Fact]
    public void Packages_for_a_platform_are_what_they_were()
    {
        var source = Source(KitchenSink);
        ShouldBeAsBefore("kitchen-sink-platforms",
            LmsProfiles.Names.SelectMany(lms => Sums(source, new CompileOptions { Targets = ["scorm12", "scorm2004-4", "xapi", "cmi5"], Lms = lms })));
    }

    private static CourseSource Source(string folder) => CourseSource.At(Path.Combine(Repository.Root, folder))!;

    private static void ShouldBeAsBefore(string name, IEnumerable<string> sums) =>
        Approved.ShouldMatch(string.Join('\n', sums) + "\n", Path.Combine(Repository.Tests, "Packaging", "Sums", $"{name}.txt"));

    private static List<string> Sums(CourseSource source, CompileOptions options) =>
        [.. CourseCompiler.Compile(source, options, TestContext.Current.CancellationToken).Packages.Select(package => (package.FileName, Sum: Sum(package.Plan))).OrderBy(package => package.FileName, StringComparer.Ordinal).Select(package => $"{package.Sum}  {package.FileName}")];

    private static string Sum(PackagePlan plan)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in plan.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            sum.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{entry.Path}\n{bytes.Length}\n")));
            sum.AppendData(bytes.ToArray());
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
