using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>Whether the media that a module names are there, inside its folder, and what their names say.</summary>
internal sealed class AssetChecker(IFileTree files, string folder, DiagnosticBag bag)
{
    /// <summary>Reports what is wrong with the media of a module, each file once.</summary>
    public void Check(IEnumerable<MediaReference> references)
    {
        foreach (var reference in references.DistinctBy(reference => reference.Path, StringComparer.Ordinal))
        {
            Check(reference);
        }
    }

    private void Check(MediaReference reference)
    {
        if (TreePath.Resolve(folder, reference.Path) is not { } path)
        {
            bag.Add(FileDiagnostics.ClimbsOut(reference.Span, reference.Path));
        }
        else if (MediaKind.Of(path) is not { } kind)
        {
            bag.Add(PackageDiagnostics.UnknownMedia(reference.Span, reference.Path, MediaKind.Endings));
        }
        else if (FilePresence.Check(files, path, reference.Span, bag))
        {
            CheckContent(reference, path, kind);
        }
    }

    private void CheckContent(MediaReference reference, string path, MediaKind kind)
    {
        try
        {
            using var content = files.OpenRead(path);
            if (!kind.Signature(Head(content)))
            {
                bag.Add(PackageDiagnostics.NotWhatItSays(reference.Span, reference.Path, kind.Name));
            }
            else if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            {
                CheckSvg(reference, path);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.Add(FileDiagnostics.Unreadable(reference.Span, reference.Path, unreadable.Message));
        }
    }

    private void CheckSvg(MediaReference reference, string path)
    {
        using var content = files.OpenRead(path);
        if (SvgCleaner.Fault(content) is { } fault)
        {
            bag.Add(fault.What.Length == 0
                ? PackageDiagnostics.NotWhatItSays(reference.Span, reference.Path, "an SVG image")
                : PackageDiagnostics.UnsafeSvg(new SourceSpan(path, fault.Line, fault.Column), fault.What));
        }
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[MediaKind.SignatureLength];
        content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head;
    }
}
