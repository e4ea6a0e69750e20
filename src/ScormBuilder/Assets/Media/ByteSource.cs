using System.Buffers.Binary;
using System.Text;

namespace ScormBuilder.Assets.Media;

/// <summary>A file that is read at any place through one buffer; what ends too soon is a fault.</summary>
internal sealed class ByteSource(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private long start;
    private int filled;

    public long Length { get; } = stream.Length;

    public byte At(long position) => Read(position, 1)[0];

    public ushort U16(long position) => BinaryPrimitives.ReadUInt16BigEndian(Read(position, 2));

    public uint U32(long position) => BinaryPrimitives.ReadUInt32BigEndian(Read(position, 4));

    public ulong U64(long position) => BinaryPrimitives.ReadUInt64BigEndian(Read(position, 8));

    public ushort U16Little(long position) => BinaryPrimitives.ReadUInt16LittleEndian(Read(position, 2));

    public int U24Little(long position) => U16Little(position) | (At(position + 2) << 16);

    public uint U32Little(long position) => BinaryPrimitives.ReadUInt32LittleEndian(Read(position, 4));

    /// <summary>Characters of a tag.</summary>
    public string Tag(long position, int length = 4) => Encoding.Latin1.GetString(Read(position, length));

    /// <summary>Whether bytes stand at a place.</summary>
    public bool Has(long position, ReadOnlySpan<byte> expected) => position >= 0 && position + expected.Length <= Length && Read(position, expected.Length).SequenceEqual(expected);

    /// <summary>Some bytes, at most as many as the buffer holds; they are good until the next call.</summary>
    public ReadOnlySpan<byte> Read(long position, int count)
    {
        if (position < 0 || position + count > Length)
        {
            throw MediaFaultException.CutOff();
        }

        if (position < start || position + count > start + filled)
        {
            Fill(position, count);
        }

        return buffer.AsSpan((int)(position - start), count);
    }

    /// <summary>The first place of a byte from a place on; the end of the file where there is none.</summary>
    public long IndexOf(byte value, long from)
    {
        for (var position = from; position < Length;)
        {
            var count = (int)Math.Min(buffer.Length, Length - position);
            var found = Read(position, count).IndexOf(value);
            if (found >= 0)
            {
                return position + found;
            }

            position += count;
        }

        return Length;
    }

    private void Fill(long position, int count)
    {
        stream.Position = position;
        start = position;
        filled = stream.ReadAtLeast(buffer, count, throwOnEndOfStream: false);
        if (filled < count)
        {
            filled = 0;
            throw MediaFaultException.CutOff();
        }
    }
}
