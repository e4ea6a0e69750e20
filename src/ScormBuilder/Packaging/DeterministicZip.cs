using System.IO.Compression;

namespace ScormBuilder.Packaging;

/// <summary>Writes a package as a zip whose bytes depend on its plan alone (R3).</summary>
public static class DeterministicZip
{
    /// <summary>An ordinary file that everyone may read: the same on every system.</summary>
    private const int FileAttributes = 0b1_000_000_110_100_100 << 16;

    private const int CopyBuffer = 64 * 1024;

    /// <summary>The first moment that a zip can hold.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip. Content is copied through a buffer and never held whole.</summary>
    /// <exception cref="IOException">A content cannot be read, or the output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; what was written is no zip.</exception>
    public static void Write(PackagePlan plan, Stream output, CancellationToken cancellation = default)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var buffer = new byte[CopyBuffer];
        foreach (var entry in plan.Entries)
        {
            Write(entry, zip, buffer, cancellation);
        }
    }

    private static void Write(PackageEntry entry, ZipArchive zip, byte[] buffer, CancellationToken cancellation)
    {
        var file = zip.CreateEntry(entry.Path, entry.IsCompressed ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        file.LastWriteTime = Epoch;
        file.ExternalAttributes = FileAttributes;
        using var from = entry.Open();
        using var to = file.Open();
        for (var count = from.Read(buffer); count > 0; count = from.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            to.Write(buffer, 0, count);
        }
    }
}
