using System.Buffers.Binary;

namespace ScormBuilder.Assets.Media;

/// <summary>Which way up a photograph is (Exif 2.32, 4.6.4, tag 0x0112): all that is kept of its Exif data.</summary>
internal static class Orientation
{
    private const int Upright = 1;
    private const ushort Tag = 0x0112;

    /// <summary>Exif data (a TIFF header and one entry) that says the same and nothing else; null for an upright photograph.</summary>
    /// <param name="tiff">The Exif data.</param>
    public static byte[]? Alone(ReadOnlySpan<byte> tiff) =>
        Read(tiff) is var way and > Upright and <= 8
            ? [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, 0, 0, 0, 0]
            : null;

    private static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff[..2].SequenceEqual("II"u8) || tiff[..2].SequenceEqual("MM"u8)))
        {
            return Upright;
        }

        var isLittle = tiff[0] == 'I';
        var directory = U32(tiff[4..], isLittle);
        for (var at = directory + 2L; directory + 2L <= tiff.Length && at + 12 <= Math.Min(tiff.Length, directory + 2L + (U16(tiff[(int)directory..], isLittle) * 12L)); at += 12)
        {
            if (U16(tiff[(int)at..], isLittle) == Tag)
            {
                return U16(tiff[((int)at + 8)..], isLittle);
            }
        }

        return Upright;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
