using System.IO.Hashing;
using System.Text;

namespace ScormBuilder.Player;

/// <summary>Short marks of texts, the same on every machine (XXH32).</summary>
internal static class Hash
{
    /// <summary>24 bits, never 0, which means "none" in a state.</summary>
    public static int Bits24(string text) => Math.Max(1, (int)(Of(text) >> 8));

    /// <summary>32 bits, in hexadecimal digits.</summary>
    public static string Hexadecimal(string text) => Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>8 bits.</summary>
    public static int Bits8(string text) => (int)(Of(text) >> 24);

    private static uint Of(string text) => XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(text));
}
