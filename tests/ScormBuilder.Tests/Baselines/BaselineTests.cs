using ScormBuilder.Files;
using ScormBuilder.Player;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Baselines;

/// <summary>A folder a case: the source, and what comes of it. A change of one shows in a review as a change of the other.</summary>
public sealed class BaselineTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Baselines");

    public static TheoryData<string> Cases => [.. Repository.FoldersIn(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_gives_the_diagnostics_manifest_and_documents_of_its_baseline(string name)
    {
        var source = Repository.Tree(Path.Combine(Folder, name, "source"));
        var result = Compile.All(source);

        Approved.ShouldMatch(string.Concat(result.Diagnostics.Select(diagnostic => diagnostic + "\n")), Path.Combine(Folder, name, "diagnostics.txt"));
        var package = new PackageFiles(result.Packages.ShouldHaveSingleItem());
        Approved.ShouldMatch(package.Text("imsmanifest.xml"), Path.Combine(Folder, name, "imsmanifest.xml"));
        foreach (var document in package.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Approved.ShouldMatch(package.Text(document), Path.Combine(Folder, name, document));
        }
        Approved.ShouldMatch(Compile.Package(source, target: "cmi5").Text("cmi5.xml"), Path.Combine(Folder, name, "cmi5.xml"));
        Approved.ShouldMatch(Budget(source), Path.Combine(Folder, name, "budget.txt"));
    }

    /// <summary>The characters of the longest state, to which <c>packaging/player/tests/budget.test.ts</c> holds the player's codec.</summary>
    private static string Budget(MemoryFiles source)
    {
        var module = CourseCompiler.Check(CourseSource.In(source), new CompileOptions(), TestContext.Current.CancellationToken).Modules.ShouldHaveSingleItem();
        return FormattableString.Invariant($"{StateBudget.Characters(module.State)}\n");
    }
}
