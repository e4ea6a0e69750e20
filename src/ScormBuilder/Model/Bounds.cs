namespace ScormBuilder.Model;

/// <summary>The most that a source may have of anything. Each is several times what the largest real one has, and small enough to be read in an instant.</summary>
internal static class Bounds
{
    /// <summary>Bytes of an SVG image.</summary>
    public const int LongestSvg = 4 * 1024 * 1024;
}
