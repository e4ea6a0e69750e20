using System.IO.Compression;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Cmi5;

/// <summary>The package for cmi5 as a whole.</summary>
public sealed class Cmi5PackageTests
{
    [Fact]
    public void Cmi5_14_1_It_holds_the_course_structure_at_its_root() =>
        Package(Compile.Base()).Paths.Order(StringComparer.Ordinal).ShouldBe(["activities.js", "cmi5.xml", "index.html", "licences.txt", "more.js", "player.css", "player.js"]);

    /// <summary>The limit of xAPI holds here as well: the learner pays for every byte.</summary>
    [Fact]
    public void The_script_stays_within_28_KB()
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Package(Compile.Base()).Bytes("player.js"));
        }

        zipped.Length.ShouldBeLessThanOrEqualTo(28_000);
    }

    [Fact]
    public void The_document_may_speak_to_a_record_store_and_still_loads_nothing_from_elsewhere() =>
        Package(Compile.Base()).Html.ShouldContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self' https: http:; base-uri 'none'");

    [Fact]
    public void Statements_are_about_the_same_activities_as_those_of_the_package_for_xapi() =>
        Package(Compile.Base()).Bytes("activities.js").ShouldBe(Compile.Package(Compile.Base(), target: "xapi").Bytes("activities.js"));

    [Theory]
    [InlineData("kind: choice\nsensitive: true\noptions:\n  - {id: a, text: Private, correct: true}\n  - {id: b, text: B}")]
    [InlineData("kind: free-text")]
    [InlineData("kind: scale\noptions:\n  - {id: low, text: Private}\n  - {id: high, text: High}")]
    public void R29_What_stays_with_the_learner_is_in_no_file_for_the_platform(string question)
    {
        var package = Package(Compile.Page($"```question\nid: hidden\nprompt: Private?\n{question}\n```\n"));

        foreach (var file in new[] { "activities.js", "cmi5.xml" })
        {
            package.Text(file).ShouldNotContain("hidden");
            package.Text(file).ShouldNotContain("Private");
        }
    }

    [Fact]
    public void R3_Two_builds_give_the_same_bytes() =>
        Package(Compile.Base()).Bytes("cmi5.xml").ShouldBe(Package(Compile.Base()).Bytes("cmi5.xml"));

    private static PackageFiles Package(MemoryFiles files) => Compile.Package(files, target: "cmi5");
}
