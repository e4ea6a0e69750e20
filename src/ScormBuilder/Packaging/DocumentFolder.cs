using System.Text;

namespace ScormBuilder.Packaging;

/// <summary>Writes text files that belong together into a folder, all of them or none.</summary>
public static class DocumentFolder
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes each file beside its place, and moves them in when all are complete: a run that fails or is stopped leaves the earlier files.
    /// Nothing is written through a link, and several runs may write into one folder at once.
    /// </summary>
    /// <param name="folder">Path of the folder; it is made when it is not there.</param>
    /// <param name="documents">Names of files, each with its text.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>Paths of the files.</returns>
    /// <exception cref="LinkedOutputException">The folder is a link.</exception>
    /// <exception cref="IOException">A file cannot be written: there is no space, or something is in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<KeyValuePair<string, string>> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        OutputFolder.Prepare(folder);
        var files = new List<PartialFile>();
        try
        {
            foreach (var (name, text) in documents)
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(PartialFile.Begin(folder, name));
                files[^1].Content.Write(WithoutMark.GetBytes(text));
                files[^1].Content.Dispose();
            }

            return [.. files.Select(file => file.MoveIn())];
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }
}
