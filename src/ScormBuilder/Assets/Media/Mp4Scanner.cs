using System.Collections.Frozen;

namespace ScormBuilder.Assets.Media;

/// <summary>
/// MP4 (ISO/IEC 14496-12) and what is made like it: keeps picture and sound where they are. Times, names, places, pictures of covers, tracks of
/// other data with their samples, and unknown boxes become free space of the same length.
/// </summary>
internal sealed class Mp4Scanner
{
    /// <summary>Boxes that are kept as they are.</summary>
    private static readonly FrozenSet<string> Kept = new[]
    {
        "ftyp", "mdat", "styp", "sidx", "ssix", "pdin", "iods", "vmhd", "smhd", "nmhd", "elng", "mfhd",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ByteSource bytes;
    private readonly Overlay overlay = new();
    private readonly List<Mp4Track> tracks = [];
    private bool hasFragments;
    private long? milliseconds;
    private uint scale;

    private Mp4Scanner(ByteSource bytes) => this.bytes = bytes;

    public static MediaScan Scan(ByteSource bytes) => new Mp4Scanner(bytes).Scan();

    private MediaScan Scan()
    {
        var boxes = Mp4Box.Within(bytes, 0, bytes.Length).ToList();
        if (!boxes.Exists(box => box.Type == "moov"))
        {
            throw MediaFaultException.Damaged("it has no index ('moov'), which happens when a recording or an upload is interrupted");
        }

        hasFragments = boxes.Exists(box => box.Type == "moof");
        foreach (var box in boxes)
        {
            Clean(box);
        }

        foreach (var other in Others())
        {
            Drop(other);
        }

        BlankUnused(boxes);
        return new MediaScan(overlay.Pieces(bytes.Length), Facts());
    }

    private void Clean(Mp4Box box)
    {
        switch (box.Type)
        {
            case "moov" or "mdia" or "minf" or "moof" or "dinf":
                CleanInside(box);
                break;
            case "trak":
                CleanInside(box);
                tracks.Add(Mp4Track.Read(bytes, box));
                break;
            case "mvhd":
                milliseconds ??= Milliseconds(box);
                Times(box);
                break;
            case "tkhd" or "mdhd":
                Times(box);
                break;
            case "hdlr":
                overlay.Blank(box.Content + 24, box.End - box.Content - 24);
                break;
            case "dref":
                References(box);
                break;
            case "mvex":
                FreeOthers(box.Content, box.End, Mp4Parts.OfExtends);
                Extends(box);
                break;
            case "cmov":
                throw MediaFaultException.NotCleaned("a packed index");
            case var type when Mp4Parts.Of.TryGetValue(type, out var parts):
                FreeOthers(box.Content, box.End, parts);
                Samples(box);
                break;
            case var type when !Kept.Contains(type):
                Free(box);
                break;
        }
    }

    private void CleanInside(Mp4Box box)
    {
        foreach (var inner in Mp4Box.Within(bytes, box.Content, box.End))
        {
            Clean(inner);
        }
    }

    /// <summary>The name of the program that made the picture's data (14496-12, 12.1.3) is cleared; where the samples are is kept.</summary>
    private void Samples(Mp4Box table)
    {
        foreach (var entry in table.Type == "stbl" ? Mp4Track.Entries(bytes, table) : [])
        {
            if (entry.End - entry.At >= 86 && bytes.At(entry.At + 50) is > 0 and < 32 && bytes.U16(entry.At + 82) == 24)
            {
                overlay.Blank(entry.At + 50, 32);
            }

            if (Mp4Parts.StartIn(entry.Type, bytes.U16(entry.At + 16)) is { } start)
            {
                FreeOthers(entry.At + start, entry.End, Mp4Parts.OfEntry);
            }
        }
    }

    /// <summary>Frees what is none of the known parts of a box.</summary>
    private void FreeOthers(long from, long end, FrozenSet<string> known)
    {
        foreach (var part in Mp4Box.Within(bytes, from, end).Where(part => !known.Contains(part.Type)))
        {
            Free(part);
        }
    }

    /// <summary>What of the media data belongs to no track, and what follows the last box, is no part of the film.</summary>
    private void BlankUnused(List<Mp4Box> boxes)
    {
        overlay.Blank(boxes[^1].End, bytes.Length - boxes[^1].End);
        var played = tracks.Except(Others()).ToList();
        if (hasFragments || played.Exists(track => !track.HasPlainSizes(bytes)))
        {
            return;
        }

        foreach (var (from, to) in Mp4MediaData.Unused(boxes.Where(box => box.Type == "mdat"), played.SelectMany(track => track.Chunks(bytes))))
        {
            overlay.Blank(from, to - from);
        }
    }

    /// <summary>When it was made and changed.</summary>
    private void Times(Mp4Box box) => overlay.Blank(box.Content + 4, bytes.At(box.Content) == 1 ? 16 : 8);

    /// <summary>An old alias says on whose disk the data was.</summary>
    private void References(Mp4Box box)
    {
        foreach (var entry in Mp4Box.Within(bytes, box.Content + 8, box.End))
        {
            overlay.Blank(entry.Content + 4, entry.End - entry.Content - 4);
        }
    }

    private void Free(Mp4Box box)
    {
        overlay.Put(box.At + 4, "free"u8.ToArray());
        overlay.Blank(box.Content, box.End - box.Content);
    }

    /// <summary>Tracks that are neither the picture nor its sound: positions, texts, covers.</summary>
    private IEnumerable<Mp4Track> Others()
    {
        var hasFilm = tracks.Exists(track => track is { IsPicture: true, IsStill: false });
        return tracks.Where(track => !track.IsSound && (!track.IsPicture || (track.IsStill && hasFilm)));
    }

    private void Drop(Mp4Track track)
    {
        if (hasFragments)
        {
            throw MediaFaultException.NotCleaned($"a track of other data ('{track.Handler}')");
        }

        foreach (var (at, length) in track.Chunks(bytes))
        {
            overlay.Blank(at, length);
        }

        Free(track.Box);
    }

    private long? Milliseconds(Mp4Box header)
    {
        var isLong = bytes.At(header.Content) == 1;
        scale = bytes.U32(header.Content + (isLong ? 20 : 12));
        return InMilliseconds(isLong ? bytes.U64(header.Content + 24) : bytes.U32(header.Content + 16));
    }

    /// <summary>A film in fragments says its length apart (8.8.2).</summary>
    private void Extends(Mp4Box box)
    {
        foreach (var header in Mp4Box.Within(bytes, box.Content, box.End).Where(inner => inner.Type == "mehd"))
        {
            milliseconds ??= InMilliseconds(bytes.At(header.Content) == 1 ? bytes.U64(header.Content + 4) : bytes.U32(header.Content + 4));
        }
    }

    private long? InMilliseconds(ulong duration) => scale == 0 || duration is 0 or uint.MaxValue or ulong.MaxValue ? null : (long)(duration * 1000.0 / scale);

    private MediaFacts Facts()
    {
        var others = Others().ToHashSet();
        var played = tracks.Where(track => !others.Contains(track)).ToList();
        var picture = played.Find(track => track.IsPicture);
        if (played.Select(track => Mp4Codecs.Fault(track)).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            throw MediaFaultException.NotPlayed(fault);
        }

        return new MediaFacts
        {
            Width = picture?.Width ?? 0,
            Height = picture?.Height ?? 0,
            HasSound = played.Exists(track => track.IsSound),
            Milliseconds = milliseconds,
        };
    }
}
