using System.IO.Compression;
using System.Text;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Packaging;

/// <summary>R3: the bytes of a package depend on its plan alone.</summary>
public sealed class DeterministicZipTests
{
    private static readonly PackagePlan Plan = new([Text("b.txt", "second"), Text("a/a.txt", new string('a', 10_000)), Media("c.mp4", 10_000)]);

    [Fact]
    public void The_same_plan_gives_the_same_bytes() => Bytes(Plan).ShouldBe(Bytes(Plan));

    [Fact]
    public void The_order_in_which_entries_are_given_does_not_matter() =>
        Bytes(new PackagePlan(Plan.Entries.Reverse())).ShouldBe(Bytes(Plan));

    [Fact]
    public void Entries_stand_in_the_order_of_their_paths() =>
        Read(Bytes(Plan)).Entries.Select(entry => entry.FullName).ShouldBe(["a/a.txt", "b.txt", "c.mp4"]);

    [Fact]
    public void Every_entry_has_the_same_date_and_attributes()
    {
        var zip = Read(Bytes(Plan));

        zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().ShouldHaveSingleItem().ShouldBe(new DateTime(1980, 1, 1));
        zip.Entries.Select(entry => entry.ExternalAttributes >>> 16).Distinct().ShouldHaveSingleItem().ShouldBe(Convert.ToInt32("100644", 8));
        zip.Entries.ShouldAllBe(entry => entry.Comment.Length == 0);
    }

    [Fact]
    public void Text_is_deflated_and_media_are_stored()
    {
        var zip = Read(Bytes(Plan));

        zip.GetEntry("a/a.txt")!.CompressedLength.ShouldBeLessThan(1_000);
        zip.GetEntry("c.mp4")!.CompressedLength.ShouldBe(10_000);
    }

    [Fact]
    public void Contents_come_back_as_they_went_in()
    {
        using var text = new StreamReader(Read(Bytes(Plan)).GetEntry("b.txt")!.Open());

        text.ReadToEnd().ShouldBe("second");
    }

    [Fact]
    public void Media_are_streamed_and_never_held_whole()
    {
        const long Length = 300L * 1024 * 1024;
        var plan = new PackagePlan([new PackageEntry("film.mp4", () => new SyntheticStream(Length), IsCompressed: true)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var output = new CountingStream();

        DeterministicZip.Write(plan, output, TestContext.Current.CancellationToken);

        output.Length.ShouldBeGreaterThan(Length);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20 * 1024 * 1024);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("a//b.txt")]
    [InlineData("a/../b.txt")]
    [InlineData("A.txt")]
    [InlineData("a b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData(".hidden")]
    [InlineData("é.txt")]
    [InlineData("")]
    public void A_path_that_is_not_safe_cannot_stand_in_a_plan(string path) =>
        Should.Throw<ArgumentException>(() => new PackagePlan([Text(path, "")]));

    [Fact]
    public void A_path_cannot_stand_in_a_plan_twice() =>
        Should.Throw<ArgumentException>(() => new PackagePlan([Text("a.txt", "one"), Text("a.txt", "two")]));

    private static PackageEntry Text(string path, string text) => PackageEntry.Of(path, Encoding.UTF8.GetBytes(text));

    private static PackageEntry Media(string path, int length) => new(path, () => new SyntheticStream(length), IsCompressed: true);

    private static byte[] Bytes(PackagePlan plan)
    {
        using var output = new MemoryStream();
        DeterministicZip.Write(plan, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static ZipArchive Read(byte[] bytes) => new(new MemoryStream(bytes));
}
