using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>GIF (CompuServe GIF89a): keeps the frames, their times and how often they are played. Comments, XMP and unknown extensions are left out.</summary>
internal sealed class GifScanner
{
    /// <summary>What browsers take for a frame that names no time worth the name.</summary>
    private const int ShortestFrame = 100;

    private readonly ByteSource bytes;
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private uint plays = 1;
    private long duration;
    private int frames;

    private GifScanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new GifScanner(bytes).Scan();

    private MediaScan Scan()
    {
        var at = 13L + Colours(bytes.At(10));
        pieces.Add(Piece.Copy(0, at));
        while (bytes.At(at) is var kind && kind != 0x3B)
        {
            var end = kind switch
            {
                0x21 => Extension(at),
                0x2C => Image(at),
                _ => throw MediaFaultException.Damaged("a part of it is unknown"),
            };
            at = end;
        }

        pieces.Add(Piece.Copy(at, 1));
        var facts = new MediaFacts { Width = bytes.U16Little(6), Height = bytes.U16Little(8), Moves = Motion.Of(frames, duration, plays) };
        return frames > 0 ? new MediaScan(pieces.ToImmutable(), facts) : throw MediaFaultException.Damaged("it contains no picture");
    }

    private long Extension(long at)
    {
        var end = EndOfBlocks(at + 2);
        switch (bytes.At(at + 1))
        {
            case 0xF9:
                var time = bytes.U16Little(at + 4) * 10;
                duration += time < 20 ? ShortestFrame : time;
                pieces.Add(Piece.Copy(at, end - at));
                break;
            case 0xFF when bytes.Has(at + 3, "NETSCAPE2.0"u8) || bytes.Has(at + 3, "ANIMEXTS1.0"u8):
                var repeats = bytes.U16Little(at + 16);
                plays = repeats == 0 ? 0 : repeats + 1u;
                pieces.Add(Piece.Copy(at, end - at));
                break;
            case 0xFF when bytes.Has(at + 3, "ICCRGBG1012"u8):
                pieces.Add(Piece.Copy(at, end - at));
                break;
        }

        return end;
    }

    private long Image(long at)
    {
        var end = EndOfBlocks(at + 11 + Colours(bytes.At(at + 9)));
        pieces.Add(Piece.Copy(at, end - at));
        frames++;
        return end;
    }

    private long EndOfBlocks(long at)
    {
        for (var length = bytes.At(at); length > 0; length = bytes.At(at))
        {
            at += length + 1;
        }

        return at + 1;
    }

    /// <summary>Bytes of the table of colours that a field of flags announces.</summary>
    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
