using ScormBuilder.Diagnostics;

namespace ScormBuilder.Files;

/// <summary>Whether a file that a source names is there to be read.</summary>
internal static class FilePresence
{
    /// <summary>True when it is; otherwise the reason is reported at the place that names it.</summary>
    public static bool Check(IFileTree files, string path, SourceSpan namedAt, DiagnosticBag bag)
    {
        var kind = files.Find(path);
        if (kind != FileKind.File)
        {
            bag.Add(kind switch
            {
                FileKind.Folder => FileDiagnostics.NotAFile(namedAt, path),
                FileKind.Outside => FileDiagnostics.LinkLeadsOut(namedAt, path),
                FileKind.Denied => FileDiagnostics.Unreadable(namedAt, path, "You do not have permission to open its folder."),
                FileKind.Missing => FileDiagnostics.FileMissing(namedAt, path, Nearest(files, path)),
                _ => throw new InvalidOperationException($"There is no diagnostic for {kind}."),
            });
        }

        return kind == FileKind.File;
    }

    /// <summary>The file of the same folder whose name has the same letters, or nearly so; null when none has.</summary>
    private static string? Nearest(IFileTree files, string path)
    {
        var at = path.LastIndexOf('/');
        var folder = at < 0 ? "" : path[..at];
        var name = Suggestion.Nearest(Uri.UnescapeDataString(path[(at + 1)..]), files.List(folder).Where(file => file[0] != '.'));
        return name is null ? null : TreePath.Join(folder, name);
    }
}
