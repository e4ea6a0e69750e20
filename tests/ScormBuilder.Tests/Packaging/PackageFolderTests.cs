using System.IO.Compression;
using System.Text.RegularExpressions;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Packaging;

/// <summary>A package is there whole or not at all, and what stood there before stays until then.</summary>
public sealed class PackageFolderTests : IDisposable
{
    private const string Name = "module-scorm12.zip";

    /// <summary>No system gives a process so high a number.</summary>
    private const int NoProcess = 999_999_999;

    /// <summary>The machine's name as names of files have it.</summary>
    private static readonly string Machine = Regex.Replace(Environment.MachineName, "[^A-Za-z0-9-]", "_");

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
    public void A_file_that_a_writer_left_which_no_longer_runs_is_removed()
    {
        folder.File($".{Name}.{Machine}-{NoProcess}-1.partial", "half");

        PackageFolder.Write(folder.Path, Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        Names(folder.Path).ShouldBe([Name]);
    }

    [Fact]
    public void Files_of_writers_that_run_and_of_other_machines_stay()
    {
        string[] others = [$".{Name}.{Machine}-{Environment.ProcessId}-999999.partial", $".{Name}.elsewhere-{NoProcess}-1.partial", $".{Name}.partial"];
        foreach (var other in others)
        {
            folder.File(other, "another's");
        }

        PackageFolder.Write(folder.Path, Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        Names(folder.Path).Order(StringComparer.Ordinal).ShouldBe(others.Append(Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Several_builds_into_one_folder_all_succeed()
    {
        Parallel.For(0, 16, _ => PackageFolder.Write(folder.Path, Name, Plan(() => new SyntheticStream(300_000)), TestContext.Current.CancellationToken));

        using var package = ZipFile.OpenRead(Path.Combine(folder.Path, Name));
        package.Entries.ShouldHaveSingleItem().Length.ShouldBe(300_000);
        Names(folder.Path).ShouldBe([Name]);
    }

    [Fact]
    public void A_link_in_the_place_of_the_package_is_replaced_and_not_followed()
    {
        var victim = folder.File("victim", "untouched");
        File.CreateSymbolicLink(Path.Combine(folder.Folder("dist"), Name), victim);

        var path = PackageFolder.Write(Path.Combine(folder.Path, "dist"), Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        File.ReadAllText(victim).ShouldBe("untouched");
        new FileInfo(path).LinkTarget.ShouldBeNull();
    }

    [Fact]
    public void A_link_in_the_place_of_a_partial_file_is_not_followed()
    {
        var victim = folder.File("victim", "untouched");
        var dist = folder.Folder("dist");
        foreach (var number in Enumerable.Range(0, 10_000).Select(number => $"{Machine}-{Environment.ProcessId}-{number}.").Prepend(""))
        {
            File.CreateSymbolicLink(Path.Combine(dist, $".{Name}.{number}partial"), victim);
        }

        PackageFolder.Write(dist, Name, Plan(() => new MemoryStream([1])), TestContext.Current.CancellationToken);

        File.ReadAllText(victim).ShouldBe("untouched");
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused()
    {
        var link = Path.Combine(folder.Path, "dist");
        Directory.CreateSymbolicLink(link, folder.Folder("elsewhere"));

        Should.Throw<LinkedOutputException>(() => PackageFolder.Write(link, Name, Plan(() => new MemoryStream()), TestContext.Current.CancellationToken))
            .Message.ShouldBe($"'{link}' is a link to '{Path.Combine(folder.Path, "elsewhere")}', and nothing is written through a link. Name the folder itself, not the link.");

        Names(Path.Combine(folder.Path, "elsewhere")).ShouldBeEmpty();
    }

    private void ShouldBeUntouched()
    {
        Names(folder.Path).ShouldBe([Name]);
        File.ReadAllText(Path.Combine(folder.Path, Name)).ShouldBe("earlier");
    }

    private static IEnumerable<string> Names(string path) => new DirectoryInfo(path).EnumerateFileSystemInfos().Select(entry => entry.Name);

    private static PackagePlan Plan(Func<Stream> open) => new([new PackageEntry("film.mp4", open, IsCompressed: true)]);
}
