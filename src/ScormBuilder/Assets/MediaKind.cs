using System.Collections.Frozen;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>A kind of media: what its files begin with, and whether they are compressed already.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Use">What it can be used as.</param>
/// <param name="Signature">Whether a file's first bytes are those of the kind.</param>
/// <param name="IsCompressed">True when a zip would not make it smaller.</param>
internal sealed record MediaKind(string Name, MediaUse Use, Func<ReadOnlyMemory<byte>, bool> Signature, bool IsCompressed)
{
    /// <summary>Bytes that <see cref="Signature"/> looks at.</summary>
    public const int SignatureLength = 16;

    private static readonly FrozenDictionary<string, MediaKind> ByEnding = new Dictionary<string, MediaKind>
    {
        [".png"] = new("a PNG image", MediaUse.Image, head => StartsWith(head, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]), true),
        [".jpg"] = new("a JPEG image", MediaUse.Image, IsJpeg, true),
        [".jpeg"] = new("a JPEG image", MediaUse.Image, IsJpeg, true),
        [".gif"] = new("a GIF image", MediaUse.Image, head => StartsWith(head, "GIF8"u8), true),
        [".webp"] = new("a WebP image", MediaUse.Image, head => StartsWith(head, "RIFF"u8) && StartsWith(head[8..], "WEBP"u8), true),
        [".svg"] = new("an SVG image", MediaUse.Image, _ => true, false),
        [".mp4"] = new("an MP4 video", MediaUse.Video, IsMp4, true),
        [".m4a"] = new("an MP4 recording", MediaUse.Audio, IsMp4, true),
        [".mp3"] = new("an MP3 recording", MediaUse.Audio, IsMp3, true),
        [".webm"] = new("a WebM video", MediaUse.Video, head => StartsWith(head, [0x1A, 0x45, 0xDF, 0xA3]), true),
        [".pdf"] = new("a PDF document", MediaUse.Document, head => StartsWith(head, "%PDF-"u8), false),
        [".docx"] = new("a Word document", MediaUse.Document, IsZip, true),
        [".xlsx"] = new("an Excel workbook", MediaUse.Document, IsZip, true),
        [".pptx"] = new("a PowerPoint presentation", MediaUse.Document, IsZip, true),
        [".odt"] = new("an OpenDocument text", MediaUse.Document, IsZip, true),
        [".ods"] = new("an OpenDocument spreadsheet", MediaUse.Document, IsZip, true),
        [".odp"] = new("an OpenDocument presentation", MediaUse.Document, IsZip, true),
        [".csv"] = new("a CSV file", MediaUse.Document, IsText, false),
        [".txt"] = new("a text file", MediaUse.Document, IsText, false),
        [".vtt"] = new("a WebVTT file", MediaUse.TimedText, IsWebVtt, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The endings of the kinds that can be used as something.</summary>
    public static IEnumerable<string> EndingsFor(MediaUse use) => ByEnding.Where(kind => use == MediaUse.Any || kind.Value.Use == use).Select(kind => kind.Key);

    /// <summary>The kind that a path's ending names; null when it names none.</summary>
    public static MediaKind? Of(string path) => ByEnding.GetValueOrDefault(System.IO.Path.GetExtension(path).ToLowerInvariant());

    private static bool IsJpeg(ReadOnlyMemory<byte> head) => StartsWith(head, [0xFF, 0xD8, 0xFF]);

    private static bool IsMp4(ReadOnlyMemory<byte> head) => StartsWith(head[4..], "ftyp"u8);

    /// <summary>An ID3 tag, or the first frame: eleven bits that are set, and layer III (ISO/IEC 11172-3, 2.4.2.3).</summary>
    private static bool IsMp3(ReadOnlyMemory<byte> head) =>
        StartsWith(head, "ID3"u8) || (head.Span[0] == 0xFF && (head.Span[1] & 0xE6) == 0xE2);

    private static bool IsZip(ReadOnlyMemory<byte> head) => StartsWith(head, "PK\u0003\u0004"u8);

    /// <summary>Longer files have no zero byte; shorter ones are filled up with them, at their end.</summary>
    private static bool IsText(ReadOnlyMemory<byte> head) => !head.Span.TrimEnd((byte)0).Contains((byte)0);

    private static bool IsWebVtt(ReadOnlyMemory<byte> head) =>
        StartsWith(head, "WEBVTT"u8) || (StartsWith(head, [0xEF, 0xBB, 0xBF]) && StartsWith(head[3..], "WEBVTT"u8));

    private static bool StartsWith(ReadOnlyMemory<byte> head, ReadOnlySpan<byte> expected) => head.Span.StartsWith(expected);
}
