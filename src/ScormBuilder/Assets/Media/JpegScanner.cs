using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>
/// JPEG (ISO/IEC 10918-1, annex B): keeps the picture, its colour profile and which way up it is. Exif, XMP, IPTC, comments, thumbnails and
/// whatever follows the picture, such as the film of a motion photograph, are left out.
/// </summary>
internal sealed class JpegScanner
{
    private readonly ByteSource bytes;
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private MediaFacts facts = new();

    private JpegScanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new JpegScanner(bytes).Scan();

    private MediaScan Scan()
    {
        pieces.Add(Piece.Copy(0, 2));
        for (var at = 2L; ;)
        {
            if (bytes.At(at) != 0xFF)
            {
                throw MediaFaultException.Damaged("its parts are not in order");
            }

            var marker = bytes.At(at + 1);
            if (marker == 0xFF)
            {
                at++;
            }
            else if (marker == 0xD9)
            {
                pieces.Add(Piece.Copy(at, 2));
                return facts.Width > 0 ? new MediaScan(pieces.ToImmutable(), facts) : throw MediaFaultException.Damaged("it contains no picture");
            }
            else
            {
                at = Segment(at, marker);
            }
        }
    }

    /// <returns>Where the next one starts.</returns>
    private long Segment(long at, byte marker)
    {
        var end = at + 2 + bytes.U16(at + 2);
        switch (marker)
        {
            case 0xDA:
                end = EndOfScan(end);
                pieces.Add(Piece.Copy(at, end - at));
                break;
            case 0xE0:
                Header(at);
                break;
            case 0xE1:
                Exif(at, end);
                break;
            case 0xE2 when bytes.Has(at + 4, "ICC_PROFILE\0"u8):
            case 0xEE when bytes.Has(at + 4, "Adobe"u8):
            case 0xC4 or 0xCC or 0xDB or 0xDC or 0xDD or 0xDE or 0xDF:
                pieces.Add(Piece.Copy(at, end - at));
                break;
            case >= 0xC0 and <= 0xCF:
                Frame(at, marker);
                pieces.Add(Piece.Copy(at, end - at));
                break;
            case (>= 0xE0 and <= 0xEF) or 0xFE:
                break;
            default:
                throw MediaFaultException.Damaged("a part of it is unknown");
        }

        return end <= bytes.Length ? end : throw MediaFaultException.CutOff();
    }

    /// <summary>Data up to the next marker that is no restart; a byte of 0xFF in the data has a zero after it.</summary>
    private long EndOfScan(long from)
    {
        for (var at = bytes.IndexOf(0xFF, from); ; at = bytes.IndexOf(0xFF, at + 1))
        {
            if (bytes.At(at + 1) is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }
    }

    /// <summary>The JFIF header without its thumbnail.</summary>
    private void Header(long at)
    {
        if (bytes.Has(at + 4, "JFIF\0"u8))
        {
            pieces.Add(Piece.Literal([0xFF, 0xE0, 0, 16, .. bytes.Read(at + 4, 12), 0, 0]));
        }
    }

    private void Exif(long at, long end)
    {
        if (bytes.Has(at + 4, "Exif\0\0"u8) && end - at > 10 && Orientation.Alone(bytes.Read(at + 10, (int)(end - at - 10))) is { } exif)
        {
            pieces.Add(Piece.Literal([0xFF, 0xE1, 0, (byte)(exif.Length + 8), .. "Exif\0\0"u8, .. exif]));
        }
    }

    private void Frame(long at, byte marker)
    {
        if (marker > 0xC2)
        {
            throw MediaFaultException.NotPlayed("a rare form of JPEG");
        }

        facts = facts with { Height = bytes.U16(at + 5), Width = bytes.U16(at + 7) };
    }
}
