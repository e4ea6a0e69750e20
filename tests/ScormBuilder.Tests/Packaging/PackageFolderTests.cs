using System.IO.Compression;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Packaging;

/// <summary>A package is there whole or not at all, and what stood there before stays until then.</summary>
public sealed class PackageFolderTests : IDisposable
{
    private const string Name = "module-scorm12.zip";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_package_is_written_whole_into_a_folder_that_is_made_for_it()
    {
        var path = PackageFolder.Write(Path.Combine(folder.Path, "new", "deeper"), Name, Plan(() => new MemoryStream([1, 2, 3])), TestContext.Current.CancellationToken);

        ZipFile.OpenRead(path).Entries.ShouldHaveSingleItem().Length.ShouldBe(3);
        Names(Path.GetDirectoryName(path)!).ShouldBe([Name]);
    }

    [Fact]
    public void It_takes_the_place_of_an_earlier_one()
    {
        folder.File(Name, "earlier");

        PackageFolder.Write(folder.Path, Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        ZipFile.OpenRead(Path.Combine(folder.Path, Name)).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public void A_content_that_fails_leaves_the_earlier_package_and_no_partial_file()
    {
        folder.File(Name, "earlier");

        Should.Throw<IOException>(() => PackageFolder.Write(folder.Path, Name, Plan(() => new SyntheticStream(1_000_000, failAt: 500_000)), TestContext.Current.CancellationToken));

        ShouldBeUntouched();
    }

    [Fact]
    public void A_content_that_cannot_be_opened_leaves_the_earlier_package_and_no_partial_file()
    {
        folder.File(Name, "earlier");

        Should.Throw<FileNotFoundException>(() => PackageFolder.Write(folder.Path, Name, Plan(() => throw new FileNotFoundException()), TestContext.Current.CancellationToken));

        ShouldBeUntouched();
    }

    [Fact]
    public void Stopping_leaves_the_earlier_package_and_no_partial_file()
    {
        folder.File(Name, "earlier");
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => PackageFolder.Write(folder.Path, Name, Plan(() => new SyntheticStream(long.MaxValue, readAt: 1_000_000, then: stop.Cancel)), stop.Token));

        ShouldBeUntouched();
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_an_error_and_stays()
    {
        folder.File("out", "a file");

        Should.Throw<IOException>(() => PackageFolder.Write(Path.Combine(folder.Path, "out"), Name, Plan(() => new MemoryStream()), TestContext.Current.CancellationToken));

        File.ReadAllText(Path.Combine(folder.Path, "out")).ShouldBe("a file");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_package_is_an_error_and_stays()
    {
        folder.File($"{Name}/kept.txt", "kept");

        Should.Throw<Exception>(() => PackageFolder.Write(folder.Path, Name, Plan(() => new MemoryStream()), TestContext.Current.CancellationToken));

        Names(folder.Path).ShouldBe([Name]);
        File.Exists(Path.Combine(folder.Path, Name, "kept.txt")).ShouldBeTrue();
    }

    [Fact]
    public void What_an_earlier_run_left_half_written_is_overwritten()
    {
        folder.File($".{Name}.partial", "half");

        PackageFolder.Write(folder.Path, Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        Names(folder.Path).ShouldBe([Name]);
    }

    private void ShouldBeUntouched()
    {
        Names(folder.Path).ShouldBe([Name]);
        File.ReadAllText(Path.Combine(folder.Path, Name)).ShouldBe("earlier");
    }

    private static IEnumerable<string> Names(string path) => new DirectoryInfo(path).EnumerateFileSystemInfos().Select(entry => entry.Name);

    private static PackagePlan Plan(Func<Stream> open) => new([new PackageEntry("film.mp4", open, IsCompressed: true)]);
}
