namespace ScormBuilder.Assets.Media;

/// <summary>An element of a WebM file (RFC 8794).</summary>
/// <param name="Id">Its id with the marker.</param>
/// <param name="At">Where it starts.</param>
/// <param name="Content">Where its content starts.</param>
/// <param name="End">Where it ends; null for one of unknown length.</param>
internal readonly record struct Ebml(uint Id, long At, long Content, long? End)
{
    /// <summary>The element at a place.</summary>
    public static Ebml Read(ByteSource bytes, long at, long limit)
    {
        var idLength = LengthOf(bytes.At(at), 4);
        var id = 0u;
        for (var index = 0; index < idLength; index++)
        {
            id = (id << 8) | bytes.At(at + index);
        }

        var first = bytes.At(at + idLength);
        var sizeLength = LengthOf(first, 8);
        var size = (ulong)(first & ((1 << (8 - sizeLength)) - 1));
        for (var index = 1; index < sizeLength; index++)
        {
            size = (size << 8) | bytes.At(at + idLength + index);
        }

        var content = at + idLength + sizeLength;
        if (size == (1UL << (7 * sizeLength)) - 1)
        {
            return new Ebml(id, at, content, null);
        }

        return size <= (ulong)Math.Max(0, limit - content) ? new Ebml(id, at, content, content + (long)size) : throw MediaFaultException.CutOff();
    }

    /// <summary>The elements of one whose length is known.</summary>
    public static IEnumerable<Ebml> Within(ByteSource bytes, Ebml outer)
    {
        for (var at = outer.Content; at < outer.End;)
        {
            var element = Read(bytes, at, outer.End.Value);
            yield return element;
            at = element.End ?? throw MediaFaultException.Damaged("a part of it has no end");
        }
    }

    /// <summary>A number of up to eight bytes.</summary>
    public ulong Number(ByteSource bytes)
    {
        var number = 0UL;
        for (var at = Content; at < End; at++)
        {
            number = (number << 8) | bytes.At(at);
        }

        return number;
    }

    /// <summary>Its text.</summary>
    public string Text(ByteSource bytes) => bytes.Tag(Content, (int)Math.Min(End!.Value - Content, 100)).TrimEnd('\0');

    private static int LengthOf(byte first, int most)
    {
        var length = System.Numerics.BitOperations.LeadingZeroCount((uint)first) - 23;
        return length <= most ? length : throw MediaFaultException.Damaged("a part of it is unknown");
    }
}
