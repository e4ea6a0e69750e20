namespace ScormBuilder.Assets.Media;

/// <summary>A track of an MP4 file.</summary>
/// <param name="Box">The place in the source.</param>
/// <param name="Table">The box that says where its samples are.</param>
/// <param name="Handler">What it is, as <c>vide</c>.</param>
/// <param name="Codec">How it is coded, as <c>avc1</c>.</param>
/// <param name="Profile">H.264's profile, or the kind of object that an <c>esds</c> names (ISO/IEC 14496-1, table 5), or the form of AAC that browsers do not play; -1 for none.</param>
/// <param name="Width">Width as it is shown.</param>
/// <param name="Height">Height as it is shown.</param>
internal sealed record Mp4Track(Mp4Box Box, Mp4Box Table, string Handler, string Codec, int Profile, int Width, int Height)
{
    private const int MostSamples = 20_000_000;
    private const int Mpeg4Sound = 0x40;

    public bool IsPicture => Handler == "vide";

    public bool IsSound => Handler == "soun";

    /// <summary>Whether it is a picture that does not move, as a cover.</summary>
    public bool IsStill => Codec is "jpeg" or "png " or "mjpa" or "mjpb";

    public static Mp4Track Read(ByteSource bytes, Mp4Box box)
    {
        var header = Find(bytes, box, "tkhd");
        var media = Find(bytes, box, "mdia");
        var handler = Find(bytes, media, "hdlr");
        var table = Find(bytes, Find(bytes, media, "minf"), "stbl");
        var entry = Entries(bytes, table).FirstOrDefault();
        var (width, height) = Size(bytes, header);
        return new Mp4Track(box, table, bytes.Tag(handler.Content + 8), entry.Type ?? "", entry.Type is null ? -1 : ProfileOf(bytes, entry), width, height);
    }

    /// <summary>How the samples are coded: one entry for each way.</summary>
    public static IEnumerable<Mp4Box> Entries(ByteSource bytes, Mp4Box table)
    {
        var description = Find(bytes, table, "stsd");
        return Mp4Box.Within(bytes, description.Content + 8, description.End);
    }

    /// <summary>Whether <see cref="Chunks"/> can tell where all samples are. A size of one byte for each is that of old sound, which counts otherwise.</summary>
    public bool HasPlainSizes(ByteSource bytes) => Inner(bytes, "stsz") is { } sizes && bytes.U32(sizes.Content + 4) != 1;

    /// <summary>Where the samples are, chunk by chunk (ISO/IEC 14496-12, 8.7).</summary>
    public IEnumerable<(long At, long Length)> Chunks(ByteSource bytes)
    {
        var sizes = Inner(bytes, "stsz") ?? throw MediaFaultException.NotCleaned($"a track of other data ('{Handler}') in small sizes");
        var runs = Numbers(bytes, Find(bytes, Table, "stsc"), 12, at => (First: bytes.U32(at), Samples: bytes.U32(at + 4)));
        var offsets = Inner(bytes, "co64") is { } large
            ? Numbers(bytes, large, 8, at => (long)(bytes.U64(at) & long.MaxValue))
            : Numbers(bytes, Find(bytes, Table, "stco"), 4, at => (long)bytes.U32(at));
        var (run, sample) = (0, 0L);
        for (var chunk = 0; chunk < offsets.Length && runs.Length > 0; chunk++)
        {
            while (run + 1 < runs.Length && runs[run + 1].First <= chunk + 1)
            {
                run++;
            }

            var length = Length(bytes, sizes, sample, runs[run].Samples);
            sample += runs[run].Samples;
            yield return (offsets[chunk], length);
        }
    }

    /// <summary>The entries of a table after its count, read in one go.</summary>
    private static T[] Numbers<T>(ByteSource bytes, Mp4Box table, int size, Func<long, T> read)
    {
        var count = bytes.U32(table.Content + 4);
        if (table.Content + 8 + ((long)count * size) > table.End)
        {
            throw MediaFaultException.CutOff();
        }

        if (count > MostSamples)
        {
            throw MediaFaultException.NotCleaned("an index of millions of parts");
        }

        var entries = new T[count];
        for (var index = 0; index < entries.Length; index++)
        {
            entries[index] = read(table.Content + 8 + ((long)index * size));
        }

        return entries;
    }

    private static long Length(ByteSource bytes, Mp4Box sizes, long first, uint count)
    {
        var each = bytes.U32(sizes.Content + 4);
        if (each > 0)
        {
            return (long)each * count;
        }

        var length = 0L;
        for (var sample = first; sample < Math.Min(first + count, Math.Min(bytes.U32(sizes.Content + 8), MostSamples)); sample++)
        {
            length += bytes.U32(sizes.Content + 12 + (sample * 4));
        }

        return length;
    }

    private Mp4Box? Inner(ByteSource bytes, string type) =>
        Mp4Box.Within(bytes, Table.Content, Table.End).Where(box => box.Type == type).Select(box => (Mp4Box?)box).FirstOrDefault();

    private static Mp4Box Find(ByteSource bytes, Mp4Box outer, string type)
    {
        var found = Mp4Box.Within(bytes, outer.Content, outer.End).FirstOrDefault(box => box.Type == type);
        return found.Type is null ? throw MediaFaultException.Damaged($"a track has no '{type}'") : found;
    }

    /// <summary>Width and height, which change places when the matrix turns the picture by a quarter.</summary>
    private static (int Width, int Height) Size(ByteSource bytes, Mp4Box header)
    {
        var matrix = header.Content + (bytes.At(header.Content) == 1 ? 52 : 40);
        var (width, height) = ((int)(bytes.U32(matrix + 36) >> 16), (int)(bytes.U32(matrix + 40) >> 16));
        return bytes.U32(matrix) == 0 && bytes.U32(matrix + 16) == 0 ? (height, width) : (width, height);
    }

    private static int ProfileOf(ByteSource bytes, Mp4Box entry)
    {
        var content = bytes.Read(entry.At, (int)Math.Min(entry.End - entry.At, 16 * 1024));
        var at = content.IndexOf("avcC"u8);
        if (at >= 0)
        {
            return at + 5 < content.Length ? content[at + 5] : -1;
        }

        at = content.IndexOf("esds"u8);
        return at < 0 ? -1 : ObjectType(content[Math.Min(at + 8, content.Length)..]);
    }

    /// <summary>The object type of the decoder's description in a stream's description (ISO/IEC 14496-1, 7.2.6).</summary>
    private static int ObjectType(ReadOnlySpan<byte> descriptor)
    {
        var at = AfterLength(descriptor, 1);
        if (descriptor.IsEmpty || descriptor[0] != 3 || at + 3 > descriptor.Length)
        {
            return -1;
        }

        var flags = descriptor[at + 2];
        at += 3 + ((flags & 0x80) != 0 ? 2 : 0) + ((flags & 0x20) != 0 ? 2 : 0);
        var type = AfterLength(descriptor, at + 1);
        return at >= descriptor.Length || descriptor[at] != 4 || type >= descriptor.Length ? -1
            : descriptor[type] == Mpeg4Sound && !IsCommonForm(descriptor[type..]) ? Mp4Codecs.RareForm
            : descriptor[type];
    }

    /// <summary>Whether sound of MPEG-4 is AAC, alone or with its two extensions, which the sound's own description says first (ISO/IEC 14496-3, 1.6.2.1).</summary>
    private static bool IsCommonForm(ReadOnlySpan<byte> configuration)
    {
        const int OwnDescription = 13;
        if (configuration.Length <= OwnDescription || configuration[OwnDescription] != 5)
        {
            return true;
        }

        var at = AfterLength(configuration, OwnDescription + 1);
        return at >= configuration.Length || configuration[at] >> 3 is 1 or 2 or 3 or 4 or 5 or 29;
    }

    private static int AfterLength(ReadOnlySpan<byte> descriptor, int at)
    {
        while (at < descriptor.Length && (descriptor[at] & 0x80) != 0)
        {
            at++;
        }

        return at + 1;
    }
}
