using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ScormBuilder.Player;

/// <summary>Short marks of texts, the same on every machine.</summary>
internal static class Hash
{
    /// <summary>24 bits, never 0, which means "none" in a state.</summary>
    public static int Bits24(string text) => Math.Max(1, First32(text) >>> 8);

    /// <summary>8 bits.</summary>
    public static int Bits8(string text) => First32(text) >>> 24;

    private static int First32(string text) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
