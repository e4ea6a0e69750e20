using ScormBuilder.Diagnostics;

namespace ScormBuilder.Files;

/// <summary>Whether a file that a source names is there to be read.</summary>
internal static class FilePresence
{
    /// <summary>True when it is; otherwise the reason is reported at the place that names it.</summary>
    /// <param name="files">Where to look.</param>
    /// <param name="path">The path in the tree.</param>
    /// <param name="namedAt">Where a source names it.</param>
    /// <param name="bag">Where to report.</param>
    /// <param name="written">The path as the source names it, from its own folder; the path itself when left out.</param>
    public static bool Check(IFileTree files, string path, SourceSpan namedAt, DiagnosticBag bag, string? written = null)
    {
        var kind = files.Find(path);
        if (kind != FileKind.File)
        {
            bag.Add(kind switch
            {
                FileKind.Folder => FileDiagnostics.NotAFile(namedAt, path),
                FileKind.Outside => FileDiagnostics.LinkLeadsOut(namedAt, path),
                FileKind.Denied => FileDiagnostics.Unreadable(namedAt, path, "You do not have permission to open its folder."),
                FileKind.Missing => FileDiagnostics.FileMissing(namedAt, path, Nearest(files, path) is { } near ? NameRemedy.Of(written ?? path, near) : null),
                _ => throw new InvalidOperationException($"There is no diagnostic for {kind}."),
            });
        }

        return kind == FileKind.File;
    }

    /// <summary>The name of the file of the same folder that has the same letters, or nearly so; null when none has.</summary>
    private static string? Nearest(IFileTree files, string path)
    {
        var (folder, name) = TreePath.Split(path);
        return Suggestion.Nearest(Uri.UnescapeDataString(name), files.List(folder).Where(file => file[0] != '.'));
    }
}
