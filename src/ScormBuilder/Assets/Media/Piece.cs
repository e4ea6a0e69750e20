namespace ScormBuilder.Assets.Media;

/// <summary>A stretch of a file as it is packed: copied from the source, given, or zeros.</summary>
/// <param name="From">Where it starts in the source; negative for one that is not copied.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Given">The bytes of one that is given; null otherwise.</param>
internal readonly record struct Piece(long From, long Length, byte[]? Given)
{
    public static Piece Copy(long from, long length) => new(from, length, null);

    public static Piece Literal(params byte[] bytes) => new(-1, bytes.Length, bytes);

    public static Piece Zeros(long length) => new(-1, length, null);
}
