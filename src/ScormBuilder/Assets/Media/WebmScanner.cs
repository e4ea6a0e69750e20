using System.Collections.Frozen;

namespace ScormBuilder.Assets.Media;

/// <summary>
/// WebM (RFC 9559 in part): keeps picture and sound where they are. Titles, tags, dates, attachments, chapters, names of tracks and unknown
/// elements become empty space of the same length.
/// </summary>
internal sealed class WebmScanner
{
    private const uint Header = 0x1A45DFA3, DocumentType = 0x4282, Segment = 0x18538067, Cluster = 0x1F43B675, Void = 0xEC;
    private const uint Info = 0x1549A966, Duration = 0x4489, Scale = 0x2AD7B1, MuxingApp = 0x4D80, WritingApp = 0x5741;
    private const uint Tracks = 0x1654AE6B, Track = 0xAE, TrackName = 0x536E, CodecName = 0x258688, Type = 0x83, Codec = 0x86, Video = 0xE0, Width = 0xB0, Height = 0xBA;
    private const uint Seek = 0x114D9B74, Cues = 0x1C53BB6B, Checksum = 0xBF;

    /// <summary>What stands in a cluster: times and blocks.</summary>
    private static readonly FrozenSet<uint> InCluster = new uint[] { 0xE7, 0xA3, 0xA0, 0xA7, 0xAB, 0x5854 }.ToFrozenSet();

    private static readonly FrozenSet<string> Played = new[] { "V_VP8", "V_VP9", "V_AV1", "A_VORBIS", "A_OPUS" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ByteSource bytes;
    private readonly Overlay overlay = new();
    private MediaFacts facts = new();
    private ulong scale = 1_000_000;
    private double duration;

    private WebmScanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new WebmScanner(bytes).Scan();

    private MediaScan Scan()
    {
        var header = Ebml.Read(bytes, 0, bytes.Length);
        if (header.Id != Header || header.End is null)
        {
            throw MediaFaultException.Damaged("its start is unknown");
        }

        if (Ebml.Within(bytes, header).FirstOrDefault(element => element.Id == DocumentType) is { Id: DocumentType } type && type.Text(bytes) is var name && name != "webm")
        {
            throw MediaFaultException.NotPlayed("a container format other than WebM (Matroska)");
        }

        var segment = Ebml.Read(bytes, header.End.Value, bytes.Length);
        var end = segment.Id == Segment ? segment.End ?? bytes.Length : throw MediaFaultException.Damaged("it contains no video");
        for (var at = segment.Content; at < end;)
        {
            at = Part(Ebml.Read(bytes, at, end));
        }

        // What follows the film is no part of it.
        overlay.Blank(end, bytes.Length - end);
        return new MediaScan(overlay.Pieces(bytes.Length), facts with { Milliseconds = duration > 0 ? (long)(duration * scale / 1_000_000) : null });
    }

    /// <returns>Where the next part starts: inside of one of unknown length.</returns>
    private long Part(Ebml part)
    {
        switch (part.Id)
        {
            case Cluster or Cues:
                return part.End ?? part.Content;
            case Info:
                Informed(part);
                break;
            case Tracks:
                Tracked(part);
                break;
            case Seek:
                break;
            case var id when !InCluster.Contains(id):
                Empty(part);
                break;
        }

        return part.End ?? throw MediaFaultException.Damaged("a part of it has no end");
    }

    private void Informed(Ebml info)
    {
        foreach (var element in Ebml.Within(bytes, info))
        {
            switch (element.Id)
            {
                case Scale:
                    scale = element.Number(bytes);
                    break;
                case Duration:
                    var bits = element.Number(bytes);
                    duration = element.End - element.Content == 4 ? BitConverter.UInt32BitsToSingle((uint)bits) : BitConverter.UInt64BitsToDouble(bits);
                    break;
                case MuxingApp or WritingApp:
                    overlay.Blank(element.Content, element.End!.Value - element.Content);
                    break;
                default:
                    Empty(element);
                    break;
            }
        }
    }

    private void Tracked(Ebml tracks)
    {
        foreach (var track in Ebml.Within(bytes, tracks))
        {
            if (track.Id == Track)
            {
                OneTrack(track);
            }
            else
            {
                Empty(track);
            }
        }
    }

    private void OneTrack(Ebml track)
    {
        var elements = Ebml.Within(bytes, track).ToList();
        foreach (var named in elements.Where(element => element.Id is TrackName or CodecName or Checksum or Void))
        {
            Empty(named);
        }

        var type = elements.Where(element => element.Id == Type).Select(element => element.Number(bytes)).FirstOrDefault();
        var codec = elements.Where(element => element.Id == Codec).Select(element => element.Text(bytes)).FirstOrDefault("");
        if (type is not (1 or 2))
        {
            throw MediaFaultException.NotCleaned("a track of other data");
        }

        if (!Played.Contains(codec))
        {
            throw MediaFaultException.NotPlayed($"{(type == 1 ? "a picture" : "sound")} in '{string.Concat(codec.Select(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '/' ? character : '.'))}'");
        }

        var video = elements.Where(element => element.Id == Video).SelectMany(element => Ebml.Within(bytes, element)).ToLookup(element => element.Id, element => (int)Math.Min(element.Number(bytes), int.MaxValue));
        facts = type == 2 ? facts with { HasSound = true } : facts with { Width = video[Width].FirstOrDefault(), Height = video[Height].FirstOrDefault() };
    }

    /// <summary>Makes an element empty space (RFC 8794, 11.3.2), which is two bytes long at least.</summary>
    private void Empty(Ebml element)
    {
        var end = element.End ?? throw MediaFaultException.Damaged("a part of it has no end");
        var length = end - element.At;
        if (length <= 128)
        {
            overlay.Put(element.At, (byte)Void, (byte)(0x80 | (length - 2)));
            overlay.Blank(element.At + 2, length - 2);
        }
        else
        {
            var size = new byte[8];
            System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(size, (1UL << 56) | (ulong)(length - 9));
            overlay.Put(element.At, [(byte)Void, .. size]);
            overlay.Blank(element.At + 9, length - 9);
        }
    }
}
