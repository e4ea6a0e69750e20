using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Hashing;

namespace ScormBuilder.Assets.Media;

/// <summary>PNG (W3C PNG, third edition): keeps what draws the picture and its colours. Texts, times, Exif and unknown chunks are left out.</summary>
internal sealed class PngScanner
{
    private const int Header = 12;

    /// <summary>Chunks that say how the picture looks.</summary>
    private static readonly FrozenSet<string> Kept = new[]
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "mDCv", "cLLI", "cLLi", "sBIT", "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ByteSource bytes;
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private MediaFacts facts = new();
    private uint plays = 1;
    private long duration;
    private int frames;

    private PngScanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new PngScanner(bytes).Scan();

    private MediaScan Scan()
    {
        pieces.Add(Piece.Copy(0, 8));
        for (var at = 8L; ;)
        {
            var (length, name) = (bytes.U32(at), bytes.Tag(at + 4));
            if (at + Header + length > bytes.Length)
            {
                throw MediaFaultException.CutOff();
            }

            Chunk(at, length, name);
            at += Header + length;
            if (name == "IEND")
            {
                return new MediaScan(pieces.ToImmutable(), facts with { Moves = Motion.Of(frames, duration, plays) });
            }
        }
    }

    private void Chunk(long at, uint length, string name)
    {
        if (char.IsAsciiLetterUpper(name[0]) && !Kept.Contains(name))
        {
            throw MediaFaultException.NotPlayed("a form of PNG that only some programs support");
        }

        switch (name)
        {
            case "IHDR":
                facts = facts with { Width = (int)bytes.U32(at + 8), Height = (int)bytes.U32(at + 12) };
                break;
            case "acTL":
                plays = bytes.U32(at + 12);
                break;
            case "fcTL":
                var unit = bytes.U16(at + 30);
                (frames, duration) = (frames + 1, duration + (1000L * bytes.U16(at + 28) / (unit == 0 ? 100 : unit)));
                break;
            case "eXIf":
                Exif(at, length);
                break;
        }

        if (Kept.Contains(name))
        {
            pieces.Add(Piece.Copy(at, Header + length));
        }
    }

    private void Exif(long at, uint length)
    {
        if (length <= 32 * 1024 && Orientation.Alone(bytes.Read(at + 8, (int)length)) is { } exif)
        {
            byte[] named = [.. "eXIf"u8, .. exif];
            var sum = Crc32.HashToUInt32(named);
            pieces.Add(Piece.Literal([0, 0, 0, (byte)exif.Length, .. named, (byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]));
        }
    }
}
