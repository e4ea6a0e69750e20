using ScormBuilder.Assets.Media;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>Whether the media that a module names are there, inside its folder, and what their names say.</summary>
internal sealed class AssetChecker(IFileTree files, string folder, DiagnosticBag bag)
{
    private const long HeaviestModule = 500_000_000;

    private readonly Dictionary<string, MediaFacts> facts = new(StringComparer.Ordinal);

    /// <summary>What is known of the sound files, by the path that the author wrote.</summary>
    public IReadOnlyDictionary<string, MediaFacts> Facts => facts;

    /// <summary>Reports what is wrong with the media of a module, each file once for each use.</summary>
    /// <returns>The paths in the tree of the files that are what they should be.</returns>
    public IReadOnlyList<string> Check(IEnumerable<MediaReference> references)
    {
        string[] paths = [.. references.DistinctBy(reference => (reference.Path, reference.Use)).Select(Check).OfType<string>().Distinct(StringComparer.Ordinal)];
        var bytes = paths.Sum(files.Length);
        if (bytes > HeaviestModule)
        {
            bag.Add(MediaDiagnostics.LargeModule(SourceSpan.StartOf(TreePath.Join(folder, CourseSource.ModuleFile)), paths.Length, bytes, HeaviestModule));
        }

        return paths;
    }

    private string? Check(MediaReference reference)
    {
        if (reference.Path.Length > Bounds.Path)
        {
            bag.Add(FileDiagnostics.PathTooLong(reference.Span, reference.Path.Length, Bounds.Path));
        }
        else if (TreePath.Resolve(folder, reference.Path) is not { } path)
        {
            bag.Add(FileDiagnostics.ClimbsOut(reference.Span, reference.Path, NameRemedy.ForPath(reference.Path, near => files.Find(TreePath.Join(folder, near)) == FileKind.File)));
        }
        else if (MediaKind.Of(path) is not { } kind)
        {
            bag.Add(PackageDiagnostics.UnknownMedia(reference.Span, reference.Path, MediaKind.EndingsFor(reference.Use)));
        }
        else if (reference.Use != MediaUse.Any && reference.Use != kind.Use)
        {
            bag.Add(PackageDiagnostics.WrongUse(reference.Span, reference.Path, kind.Name, MediaKind.EndingsFor(reference.Use)));
        }
        else if (FilePresence.Check(files, path, reference.Span, bag, reference.Path) && IsContentSound(reference, path, kind))
        {
            return path;
        }

        return null;
    }

    private bool IsContentSound(MediaReference reference, string path, MediaKind kind)
    {
        var fault = Fault(reference, path, kind);
        if (fault is not null)
        {
            bag.Add(fault);
        }
        else
        {
            bag.AddRange(MediaAdvice.Warnings(files, path, reference, kind, facts.GetValueOrDefault(reference.Path)));
        }

        return fault is null;
    }

    private Diagnostic? Fault(MediaReference reference, string path, MediaKind kind)
    {
        try
        {
            using var content = files.OpenRead(path);
            return !kind.Signature(Head(content)) ? PackageDiagnostics.NotWhatItSays(reference.Span, reference.Path, kind.Name)
                : path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgFault(reference, path)
                : MediaScanner.Knows(path) ? MediaFault(reference, path, kind)
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return FileDiagnostics.Unreadable(reference.Span, reference.Path, unreadable.Message);
        }
    }

    private Diagnostic? MediaFault(MediaReference reference, string path, MediaKind kind)
    {
        try
        {
            using var content = MediaScanner.Seekable(files.OpenRead(path));
            var found = MediaScanner.Scan(content, path).Facts;
            facts[reference.Path] = found;
            return kind.Use == MediaUse.Video && found.Width == 0 ? MediaDiagnostics.NotPlayed(reference.Span, reference.Path, "sound but no picture")
                : kind.Use == MediaUse.Audio && !found.HasSound ? MediaDiagnostics.NotPlayed(reference.Span, reference.Path, "no sound")
                : null;
        }
        catch (MediaFaultException fault)
        {
            return fault.Kind switch
            {
                MediaFaultKind.Damaged => MediaDiagnostics.Damaged(reference.Span, reference.Path, fault.Message),
                MediaFaultKind.NotPlayed => MediaDiagnostics.NotPlayed(reference.Span, reference.Path, fault.Message),
                _ => MediaDiagnostics.NotCleaned(reference.Span, reference.Path, fault.Message),
            };
        }
    }

    private Diagnostic? SvgFault(MediaReference reference, string path)
    {
        using var content = files.OpenRead(path);
        return SvgCleaner.Fault(content) switch
        {
            null => null,
            { What.Length: 0 } => PackageDiagnostics.NotWhatItSays(reference.Span, reference.Path, "an SVG image"),
            { IsTooHeavy: true } => MediaDiagnostics.TooManyParts(SourceSpan.StartOf(path), SvgWeight.Most),
            var fault => PackageDiagnostics.UnsafeSvg(new SourceSpan(path, fault.Line, fault.Column), fault.What, fault.Remedy),
        };
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[MediaKind.SignatureLength];
        content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head;
    }
}
