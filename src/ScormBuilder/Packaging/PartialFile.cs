using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Packaging;

/// <summary>
/// A file that is being written beside its place, under a name that no other writer uses, until it is complete. Its name is opened
/// exclusively, so that a link with that name is an error and never followed.
/// </summary>
internal sealed partial class PartialFile : IDisposable
{
    private const string Ending = ".partial";

    private static readonly string Machine = NotInNames().Replace(Environment.MachineName, "_");

    private static int counter;

    private readonly string place;
    private readonly string path;
    private bool isMoved;

    private PartialFile(string place, string path, FileStream content)
    {
        this.place = place;
        this.path = path;
        Content = content;
    }

    /// <summary>Content of the file, to be written.</summary>
    public FileStream Content { get; }

    /// <summary>Begins a file, and removes what writers that no longer run have left of the same one.</summary>
    /// <param name="folder">Path of a folder that is there.</param>
    /// <param name="fileName">Name that the file is to have.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static PartialFile Begin(string folder, string fileName)
    {
        RemoveAbandoned(folder, fileName);
        while (true)
        {
            var path = Path.Combine(folder, Name(fileName, Environment.ProcessId, Interlocked.Increment(ref counter)));
            try
            {
                return new PartialFile(Path.Combine(folder, fileName), path, new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (new FileInfo(path) is { } other && (other.Exists || other.LinkTarget is not null))
            {
                // Something of that name is there, put by a stranger or by a writer of the same number on a shared disk: the next name is tried.
            }
        }
    }

    /// <summary>Moves the complete file into its place, where it replaces whatever there is, a link itself included.</summary>
    /// <returns>Path of the file.</returns>
    public string MoveIn()
    {
        Content.Dispose();
        File.Move(path, place, overwrite: true);
        isMoved = true;
        return place;
    }

    /// <summary>Removes the file where it was not moved in.</summary>
    public void Dispose()
    {
        if (!isMoved)
        {
            TryClose();
            TryDelete(path);
        }
    }

    /// <summary>What is left in the buffer cannot be written where the disk is full; the file is not wanted any more.</summary>
    private void TryClose()
    {
        try
        {
            Content.Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
        }
    }

    private static string Name(string fileName, int process, int number) =>
        string.Create(CultureInfo.InvariantCulture, $".{fileName}.{Machine}-{process}-{number}{Ending}");

    /// <summary>A writer that was killed leaves its file behind; only this machine knows which of its processes still run.</summary>
    private static void RemoveAbandoned(string folder, string fileName)
    {
        var start = $".{fileName}.{Machine}-";
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles($".{fileName}.*{Ending}").Where(file => file.Name.StartsWith(start, StringComparison.Ordinal)).ToList())
        {
            if (Writer().Match(file.Name, start.Length) is { Success: true } match && !IsRunning(int.Parse(match.Groups["process"].ValueSpan, CultureInfo.InvariantCulture)))
            {
                TryDelete(file.FullName);
            }
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>What cannot be deleted is left: the reason for the failure matters more.</summary>
    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    [GeneratedRegex(@"\G(?<process>[0-9]{1,9})-[0-9]+\.partial\z", RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    [GeneratedRegex("[^A-Za-z0-9-]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();
}
