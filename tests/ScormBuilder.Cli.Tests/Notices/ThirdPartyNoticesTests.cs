using System.Xml.Linq;
using ScormBuilder.Cli.Tests.Support;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Cli.Tests.Notices;

/// <summary>R56: the command and the library carry the notices of the libraries and parts that are in them.</summary>
public sealed class ThirdPartyNoticesTests
{
    private const string FileName = "THIRD-PARTY-NOTICES.txt";

    [Fact]
    public void R56_The_notices_are_those_of_what_is_published() =>
        Approved.ShouldMatch(ThirdPartyNotices.Write(), Path.Combine(Command.Repository, FileName));

    [Fact]
    public void R56_Every_library_says_its_licence_and_who_made_it()
    {
        Library.All.Length.ShouldBe(19);
        Library.All.ShouldAllBe(library => library.Licence != null || library.LicenceText != null);
        Library.All.ShouldAllBe(library => library.Copyright.Length > 0 && library.Address.Contains("//"));
    }

    [Fact]
    public void R56_Every_assembly_beside_the_command_is_ours_or_a_listed_library_s()
    {
        var listed = Library.All.SelectMany(library => Directory.EnumerateFiles(Path.Combine(library.Folder, "lib"), "*.dll", SearchOption.AllDirectories)).Select(Path.GetFileName);
        var published = Directory.EnumerateFiles(PublishedFolder, "*.dll").Select(Path.GetFileName);

        published.Except(listed).Order(StringComparer.Ordinal).ShouldBe(["ScormBuilder.Cli.dll", "ScormBuilder.dll"]);
    }

    [Theory]
    [InlineData(FileName)]
    [InlineData("LICENSE")]
    public void R56_The_notices_and_the_licence_are_beside_the_command(string file) =>
        File.ReadAllBytes(Path.Combine(PublishedFolder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Command.Repository, file)))
            .ShouldBeTrue($"{file} beside the command is not the repository's: build the command again.");

    [Theory]
    [InlineData("ScormBuilder")]
    [InlineData("ScormBuilder.Cli")]
    public void R56_NuGet_packages_carry_the_notices(string project)
    {
        var packed = XElement.Load(Path.Combine(Command.Repository, "src", project, $"{project}.csproj")).Descendants("None")
            .Where(item => (string?)item.Attribute("Pack") == "true")
            .SelectMany(item => item.Attribute("Include")!.Value.Split(';'))
            .Select(path => path.Split('/')[^1]);

        packed.ShouldContain(FileName);
        packed.ShouldContain("LICENSE");
    }

    /// <summary>The command's own output, in the configuration of these tests.</summary>
    private static string PublishedFolder { get; } =
        Path.GetFullPath(Path.Combine(Command.Repository, "src", "ScormBuilder.Cli", "bin", Path.GetRelativePath(Path.Combine(Command.Repository, "tests", "ScormBuilder.Cli.Tests", "bin"), AppContext.BaseDirectory)));
}
