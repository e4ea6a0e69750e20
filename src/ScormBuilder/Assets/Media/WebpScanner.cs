using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>WebP (RFC 9649): keeps the picture, its colour profile and which way up it is. Exif, XMP and unknown chunks are left out.</summary>
internal sealed class WebpScanner
{
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private readonly ByteSource bytes;
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private MediaFacts facts = new();
    private long features = -1;
    private bool isTurned;
    private uint plays = 1;
    private long duration;
    private int frames;

    private WebpScanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new WebpScanner(bytes).Scan();

    private MediaScan Scan()
    {
        var end = bytes.U32Little(4) + 8L;
        if (end > bytes.Length)
        {
            throw MediaFaultException.CutOff();
        }

        for (var at = 12L; at + 8 <= end;)
        {
            var length = bytes.U32Little(at + 4);
            var next = at + 8 + length + (length % 2);
            if (at + 8 + length > end)
            {
                throw MediaFaultException.CutOff();
            }

            Chunk(at, Math.Min(next, end), bytes.Tag(at));
            at = next;
        }

        return facts.Width > 0
            ? new MediaScan(Packed(), facts with { Moves = Motion.Of(frames, duration, plays) })
            : throw MediaFaultException.Damaged("it contains no picture");
    }

    private void Chunk(long at, long end, string name)
    {
        switch (name)
        {
            case "VP8X":
                features = pieces.Count;
                Size(bytes.U24Little(at + 12) + 1, bytes.U24Little(at + 15) + 1);
                break;
            case "VP8 ":
                Size(bytes.U16Little(at + 14) & 0x3FFF, bytes.U16Little(at + 16) & 0x3FFF);
                break;
            case "VP8L":
                var packed = bytes.U32Little(at + 9);
                Size((int)(packed & 0x3FFF) + 1, (int)((packed >> 14) & 0x3FFF) + 1);
                break;
            case "ANIM":
                plays = bytes.U16Little(at + 12);
                break;
            case "ANMF":
                (frames, duration) = (frames + 1, duration + bytes.U24Little(at + 20));
                break;
            case "ALPH" or "ICCP":
                break;
            case "EXIF":
                Exif(at);
                return;
            default:
                return;
        }

        pieces.Add(Piece.Copy(at, end - at));
    }

    /// <summary>Some programs write the header that JPEG has before Exif data.</summary>
    private void Exif(long at)
    {
        var length = (int)Math.Min(bytes.U32Little(at + 4), 32 * 1024);
        var data = bytes.Read(at + 8, length);
        if (Orientation.Alone(data.StartsWith("Exif\0\0"u8) ? data[6..] : data) is { } exif)
        {
            isTurned = true;
            pieces.Add(Piece.Literal([.. "EXIF"u8, (byte)exif.Length, 0, 0, 0, .. exif]));
        }
    }

    private void Size(int width, int height) => facts = facts.Width > 0 ? facts : facts with { Width = width, Height = height };

    private ImmutableArray<Piece> Packed()
    {
        var size = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(4 + pieces.Sum(piece => piece.Length)));
        if (features >= 0)
        {
            var old = pieces[(int)features];
            var content = bytes.Read(old.From, (int)old.Length).ToArray();
            content[8] = (byte)((content[8] & ~(HasExif | HasXmp)) | (isTurned ? HasExif : 0));
            pieces[(int)features] = Piece.Literal(content);
        }

        return [Piece.Literal([.. "RIFF"u8, .. size, .. "WEBP"u8]), .. pieces];
    }
}
