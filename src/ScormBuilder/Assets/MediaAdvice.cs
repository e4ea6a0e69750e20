using System.Globalization;
using ScormBuilder.Assets.Media;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>What an author should know of a file that can be packed: its weight, its movement, a name in its properties.</summary>
internal static class MediaAdvice
{
    private const long LongestMotion = 5_000;
    private const int LongestSide = 4_000;
    private const long LargestPicture = 500_000;

    /// <summary>The warnings about a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<Diagnostic> Warnings(IFileTree files, string path, MediaReference reference, MediaKind kind, MediaFacts? facts) =>
        kind.Use switch
        {
            MediaUse.Image => Picture(files, path, reference, facts),
            // Browsers find the length of MP4 in fragments by themselves.
            MediaUse.Video when facts is { Milliseconds: null } && path.EndsWith(".webm", StringComparison.OrdinalIgnoreCase) => [MediaDiagnostics.NoLength(reference.Span, reference.Path), .. Weight(files, path, reference, kind)],
            MediaUse.Document => [.. Weight(files, path, reference, kind), .. Author(files, path, reference)],
            MediaUse.Video or MediaUse.Audio => Weight(files, path, reference, kind),
            _ => [],
        };

    private static IEnumerable<Diagnostic> Picture(IFileTree files, string path, MediaReference reference, MediaFacts? facts)
    {
        var moves = facts?.Moves ?? SvgMotion.Milliseconds(files, path);
        if (moves > LongestMotion)
        {
            yield return AccessibilityDiagnostics.Moves(reference.Span, reference.Path, moves == long.MaxValue ? "for ever" : string.Create(CultureInfo.InvariantCulture, $"for {moves / 1000} seconds"));
        }

        var bytes = files.Length(path);
        if (facts is not null && (Math.Max(facts.Width, facts.Height) > LongestSide || bytes > LargestPicture))
        {
            yield return MediaDiagnostics.LargePicture(reference.Span, reference.Path, facts.Width, facts.Height, bytes);
        }
    }

    private static IEnumerable<Diagnostic> Weight(IFileTree files, string path, MediaReference reference, MediaKind kind)
    {
        var limit = kind.Use == MediaUse.Video ? 200_000_000 : kind.Use == MediaUse.Audio ? 50_000_000 : 20_000_000;
        var bytes = files.Length(path);
        return bytes > limit ? [MediaDiagnostics.LargeFile(reference.Span, reference.Path, bytes, limit)] : [];
    }

    private static IEnumerable<Diagnostic> Author(IFileTree files, string path, MediaReference reference)
    {
        using var content = MediaScanner.Seekable(files.OpenRead(path));
        return DocumentAuthor.Find(content, path) is { Length: > 0 } author ? [MediaDiagnostics.NamesAuthor(reference.Span, reference.Path, author)] : [];
    }
}
