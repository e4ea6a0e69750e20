namespace ScormBuilder.Assets.Media;

/// <summary>A box of an MP4 file (ISO/IEC 14496-12, 4.2).</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Content">Where its content starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Type">Its four characters.</param>
internal readonly record struct Mp4Box(long At, long Content, long End, string Type)
{
    /// <summary>The boxes between two places.</summary>
    public static IEnumerable<Mp4Box> Within(ByteSource bytes, long from, long to)
    {
        while (from + 8 <= to)
        {
            var box = Read(bytes, from, to);
            if (box.End > to || box.Content > box.End)
            {
                throw MediaFaultException.CutOff();
            }

            yield return box;
            from = box.End;
        }
    }

    private static Mp4Box Read(ByteSource bytes, long at, long to)
    {
        var (size, type) = (bytes.U32(at), bytes.Tag(at + 4));
        return size switch
        {
            0 => new Mp4Box(at, at + 8, to, type),
            1 => new Mp4Box(at, at + 16, Large(at, bytes.U64(at + 8)), type),
            _ => new Mp4Box(at, at + 8, at + size, type),
        };
    }

    private static long Large(long at, ulong size) => size < long.MaxValue / 2 ? at + (long)size : throw MediaFaultException.CutOff();
}
