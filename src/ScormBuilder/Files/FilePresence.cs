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
                _ => FileDiagnostics.FileMissing(namedAt, path),
            });
        }

        return kind == FileKind.File;
    }
}
