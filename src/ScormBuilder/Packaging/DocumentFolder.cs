using System.Text;

namespace ScormBuilder.Packaging;

/// <summary>Writes documents that belong together into a folder, all of them or none.</summary>
public static class DocumentFolder
{
    /// <summary>Writes each document beside its place, and moves them in when all are complete: a run that fails or is stopped leaves what stood there.</summary>
    /// <param name="folder">Path of the folder; it is made when it is not there.</param>
    /// <param name="documents">Names of files, each with its text.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Paths of the files.</returns>
    /// <exception cref="IOException">The machine failed it: no space, something in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<KeyValuePair<string, string>> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var (name, text) in documents)
            {
                cancellation.ThrowIfCancellationRequested();
                File.WriteAllText(Partial(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return [.. documents.Select(document => MoveIn(folder, document.Key))];
        }
        catch
        {
            foreach (var (name, _) in documents)
            {
                PackageFolder.TryDelete(Partial(folder, name));
            }

            throw;
        }
    }

    private static string Partial(string folder, string name) => Path.Combine(folder, $".{name}.partial");

    private static string MoveIn(string folder, string name)
    {
        var place = Path.Combine(folder, name);
        File.Move(Partial(folder, name), place, overwrite: true);
        return place;
    }
}
