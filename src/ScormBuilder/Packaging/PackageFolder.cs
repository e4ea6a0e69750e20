namespace ScormBuilder.Packaging;

/// <summary>Writes packages into a folder, each whole or not at all.</summary>
public static class PackageFolder
{
    /// <summary>
    /// Writes a package beside its place and moves it in when it is complete: a build that fails or is stopped leaves what stood there.
    /// </summary>
    /// <param name="folder">Path of the folder; it is made when it is not there.</param>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="plan">The package.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Path of the file.</returns>
    /// <exception cref="IOException">The machine failed it: no space, something in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string Write(string folder, string fileName, PackagePlan plan, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        var place = Path.Combine(folder, fileName);
        var partial = Path.Combine(folder, $".{fileName}.partial");
        try
        {
            using (var output = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                DeterministicZip.Write(plan, output, cancellation);
            }

            File.Move(partial, place, overwrite: true);
            return place;
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            // What .NET makes of EFBIG: FAT32 ends at 4 GiB.
            TryDelete(partial);
            throw new IOException($"'{place}' would be larger than a file may be there.", tooLarge);
        }
        catch
        {
            TryDelete(partial);
            throw;
        }
    }

    /// <summary>What cannot be deleted is overwritten by the next build; the reason for the failure matters more.</summary>
    internal static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
