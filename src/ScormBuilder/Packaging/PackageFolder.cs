namespace ScormBuilder.Packaging;

/// <summary>Writes packages into a folder, each whole or not at all.</summary>
public static class PackageFolder
{
    /// <summary>
    /// Writes a package beside its place and moves it in when it is complete: a build that fails or is stopped leaves the earlier file.
    /// Nothing is written through a link, and several builds may write into one folder at once.
    /// </summary>
    /// <param name="folder">Path of the folder; it is made when it is not there.</param>
    /// <param name="fileName">Name of the file.</param>
    /// <param name="plan">The package.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>Path of the file.</returns>
    /// <exception cref="LinkedOutputException">The folder is a link.</exception>
    /// <exception cref="IOException">The file cannot be written: there is no space, or something is in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static string Write(string folder, string fileName, PackagePlan plan, CancellationToken cancellation = default)
    {
        OutputFolder.Prepare(folder);
        using var file = PartialFile.Begin(folder, fileName);
        try
        {
            DeterministicZip.Write(plan, file.Content, cancellation);
            return file.MoveIn();
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            // .NET reports EFBIG so: FAT32 ends at 4 GiB.
            throw new IOException($"'{Path.Combine(folder, fileName)}' would be larger than a file may be there.", tooLarge);
        }
    }
}
