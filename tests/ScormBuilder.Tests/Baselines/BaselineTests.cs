using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Baselines;

/// <summary>A folder a case: the source, and what comes of it. A change of one shows in a review as a change of the other.</summary>
public sealed class BaselineTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Baselines");

    public static TheoryData<string> Cases => [.. Repository.FoldersIn(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_gives_the_diagnostics_manifest_and_document_of_its_baseline(string name)
    {
        var result = Compile.All(Repository.Tree(Path.Combine(Folder, name, "source")));

        Approved.ShouldMatch(string.Concat(result.Diagnostics.Select(diagnostic => diagnostic + "\n")), Path.Combine(Folder, name, "diagnostics.txt"));
        var package = new PackageFiles(result.Packages.ShouldHaveSingleItem());
        Approved.ShouldMatch(package.Text("imsmanifest.xml"), Path.Combine(Folder, name, "imsmanifest.xml"));
        Approved.ShouldMatch(package.Html, Path.Combine(Folder, name, "index.html"));
    }
}
