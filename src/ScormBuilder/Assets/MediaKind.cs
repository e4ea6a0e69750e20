using System.Collections.Frozen;

namespace ScormBuilder.Assets;

/// <summary>A kind of media: what its files begin with, and whether they are compressed already.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Signature">Whether a file's first bytes are those of the kind.</param>
/// <param name="IsCompressed">True when a zip would not make it smaller.</param>
internal sealed record MediaKind(string Name, Func<ReadOnlyMemory<byte>, bool> Signature, bool IsCompressed)
{
    /// <summary>Bytes that <see cref="Signature"/> looks at.</summary>
    public const int SignatureLength = 16;

    private static readonly FrozenDictionary<string, MediaKind> ByEnding = new Dictionary<string, MediaKind>
    {
        [".png"] = new("a PNG image", head => StartsWith(head, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]), true),
        [".jpg"] = new("a JPEG image", IsJpeg, true),
        [".jpeg"] = new("a JPEG image", IsJpeg, true),
        [".gif"] = new("a GIF image", head => StartsWith(head, "GIF8"u8), true),
        [".webp"] = new("a WebP image", head => StartsWith(head, "RIFF"u8) && StartsWith(head[8..], "WEBP"u8), true),
        [".svg"] = new("an SVG image", _ => true, false),
        [".mp4"] = new("an MP4 video", head => StartsWith(head[4..], "ftyp"u8), true),
        [".webm"] = new("a WebM video", head => StartsWith(head, [0x1A, 0x45, 0xDF, 0xA3]), true),
        [".vtt"] = new("a WebVTT file", IsWebVtt, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The endings of all kinds.</summary>
    public static IEnumerable<string> Endings => ByEnding.Keys;

    /// <summary>The kind that a path's ending names; null when it names none.</summary>
    public static MediaKind? Of(string path) => ByEnding.GetValueOrDefault(System.IO.Path.GetExtension(path).ToLowerInvariant());

    private static bool IsJpeg(ReadOnlyMemory<byte> head) => StartsWith(head, [0xFF, 0xD8, 0xFF]);

    private static bool IsWebVtt(ReadOnlyMemory<byte> head) =>
        StartsWith(head, "WEBVTT"u8) || (StartsWith(head, [0xEF, 0xBB, 0xBF]) && StartsWith(head[3..], "WEBVTT"u8));

    private static bool StartsWith(ReadOnlyMemory<byte> head, ReadOnlySpan<byte> expected) => head.Span.StartsWith(expected);
}
