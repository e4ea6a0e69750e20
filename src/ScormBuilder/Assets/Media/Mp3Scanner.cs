using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>MP3 (ISO/IEC 11172-3, 2.4): keeps the frames. ID3, APE and Lyrics3 tags, with their names and pictures, and whatever else is no frame are left out.</summary>
internal sealed class Mp3Scanner
{
    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Samplings = [44_100, 48_000, 32_000];

    private readonly ByteSource bytes;
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly long end;
    private long runStart = -1;
    private long frames;
    private double seconds;
    private long announced;

    private Mp3Scanner(ByteSource bytes) => (this.bytes, end) = (bytes, Mp3Tags.End(bytes));

    public static MediaScan Scan(ByteSource bytes) => new Mp3Scanner(bytes).Scan();

    private MediaScan Scan()
    {
        var at = Mp3Tags.Start(bytes);
        while (at < end)
        {
            var frame = Frame(at);
            if (frame.Length > 0 && (runStart >= 0 || at + frame.Length >= end || Frame(at + frame.Length).Length > 0 || frames == 0))
            {
                at = Keep(at, frame);
            }
            else
            {
                EndRun(at);
                at = Math.Min(end, bytes.IndexOf(0xFF, at + 1));
            }
        }

        EndRun(end);
        if (frames == 0)
        {
            throw MediaFaultException.Damaged("it contains no sound");
        }

        return announced > 0 && frames < announced * 9 / 10
            ? throw MediaFaultException.CutOff()
            : new MediaScan(pieces.ToImmutable(), new MediaFacts { HasSound = true, Milliseconds = (long)Math.Round(seconds * 1000) });
    }

    private long Keep(long at, (int Length, double Seconds) frame)
    {
        runStart = runStart < 0 ? at : runStart;
        if (frames == 0)
        {
            announced = Announced(at, frame.Length);
        }

        frames++;
        seconds += frame.Seconds;
        return Math.Min(at + frame.Length, end);
    }

    private void EndRun(long at)
    {
        if (runStart >= 0)
        {
            pieces.Add(Piece.Copy(runStart, at - runStart));
        }

        runStart = -1;
    }

    /// <summary>Length in bytes and seconds of the frame at a place; 0 where none starts.</summary>
    private (int Length, double Seconds) Frame(long at)
    {
        if (at + 4 > end)
        {
            return default;
        }

        var header = bytes.U32(at);
        var (version, rate, sampling) = ((header >> 19) & 3, (header >> 12) & 15, (header >> 10) & 3);
        if (header >> 21 != 0x7FF || version == 1 || ((header >> 17) & 3) != 1 || rate is 0 or 15 || sampling == 3)
        {
            return default;
        }

        var hertz = Samplings[sampling] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        var samples = version == 3 ? 1152 : 576;
        var length = (samples / 8 * (version == 3 ? Rates1 : Rates2)[rate] * 1000 / hertz) + (int)((header >> 9) & 1);
        return (length, (double)samples / hertz);
    }

    /// <summary>How many frames the first one says that there are; 0 where it does not.</summary>
    private long Announced(long at, int length)
    {
        var head = bytes.Read(at, (int)Math.Min(Math.Min(length, 60), bytes.Length - at));
        var mark = Math.Max(head.IndexOf("Xing"u8), head.IndexOf("Info"u8));
        return mark >= 0 && mark + 12 <= head.Length && (head[mark + 7] & 1) != 0 ? bytes.U32(at + mark + 8) : 0;
    }
}
