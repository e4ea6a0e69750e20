using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Files;

/// <summary>A folder on disk never gives what lies outside of it.</summary>
public sealed class DiskFilesTests : IDisposable
{
    private readonly TemporaryFolder outer = new();
    private readonly string root;
    private readonly DiskFiles files;

    public DiskFilesTests()
    {
        root = outer.Folder("source");
        outer.File("secret.png", "secret");
        outer.File("source/media/picture.png", "picture");
        outer.File("source/B.txt", "");
        outer.File("source/a.txt", "");
        files = new DiskFiles(root);
    }

    public void Dispose() => outer.Dispose();

    [Fact]
    public void The_root_of_the_file_system_is_a_tree_too()
    {
        var top = Path.GetPathRoot(root)!;

        new DiskFiles(top).Find(Path.GetRelativePath(top, Path.Combine(root, "a.txt")).Replace('\\', '/')).ShouldBe(FileKind.File);
    }

    [Fact]
    public void A_file_is_found_and_read()
    {
        files.Find("media/picture.png").ShouldBe(FileKind.File);
        files.Length("media/picture.png").ShouldBe(7);
        using var content = new StreamReader(files.OpenRead("media/picture.png"));
        content.ReadToEnd().ShouldBe("picture");
    }

    [Fact]
    public void Names_are_listed_in_the_order_of_their_code_units() =>
        files.List("").ShouldBe(["B.txt", "a.txt", "media"]);

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        files.Find("media").ShouldBe(FileKind.Folder);
        files.Find("nothing").ShouldBe(FileKind.Missing);
        files.List("nothing").ShouldBeEmpty();
        Should.Throw<FileNotFoundException>(() => files.OpenRead("media"));
    }

    [Fact]
    public void A_link_to_a_file_outside_is_never_opened()
    {
        Link("media/link.png", Path.Combine(outer.Path, "secret.png"));

        ShouldBeOutside("media/link.png");
    }

    [Fact]
    public void A_file_below_a_link_to_a_folder_outside_is_never_opened()
    {
        Link("out", outer.Path);

        ShouldBeOutside("out/secret.png");
        files.List("out").ShouldBeEmpty();
    }

    [Fact]
    public void A_link_whose_target_passes_through_another_link_out_is_never_opened()
    {
        Link("out", "..");
        Link("media/link.png", "../out/secret.png");

        ShouldBeOutside("media/link.png");
    }

    [Fact]
    public void A_link_that_climbs_out_of_the_place_where_another_link_leads_is_never_opened()
    {
        outer.Folder("elsewhere/deep");
        outer.File("elsewhere/secret.png", "secret");
        Link("out", Path.Combine(outer.Path, "elsewhere", "deep"));
        Link("link.png", "out/../secret.png");
        outer.File("source/secret.png", "a decoy, where the path would lead if it were only text");

        ShouldBeOutside("link.png");
    }

    [Fact]
    public void A_link_inside_the_folder_is_followed()
    {
        Link("link.png", "media/picture.png");

        files.Find("link.png").ShouldBe(FileKind.File);
        files.OpenRead("link.png").Dispose();
    }

    [Fact]
    public void Links_in_a_circle_lead_nowhere()
    {
        Link("one", "two");
        Link("two", "one");

        files.Find("one").ShouldBe(FileKind.Missing);
        files.Find("one/picture.png").ShouldBe(FileKind.Missing);
    }

    [Fact]
    public void A_link_to_nothing_is_missing()
    {
        Link("link.png", "media/nothing.png");

        files.Find("link.png").ShouldBe(FileKind.Missing);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(10_000)]
    public void A_name_too_long_for_the_system_is_missing(int length) =>
        files.Find($"media/{new string('a', length)}.png").ShouldBe(FileKind.Missing);

    [Fact]
    public void The_folder_itself_may_be_reached_through_a_link()
    {
        Directory.CreateSymbolicLink(Path.Combine(outer.Path, "link"), root);

        new DiskFiles(Path.Combine(outer.Path, "link")).Find("media/picture.png").ShouldBe(FileKind.File);
    }

    [Fact]
    public void A_folder_beside_it_whose_name_starts_alike_is_outside()
    {
        outer.File("source-secret/secret.png", "secret");
        Link("link.png", "../source-secret/secret.png");

        ShouldBeOutside("link.png");
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(root, path), target);

    private void ShouldBeOutside(string path)
    {
        files.Find(path).ShouldBe(FileKind.Outside);
        Should.Throw<FileNotFoundException>(() => files.OpenRead(path));
    }
}
