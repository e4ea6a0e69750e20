using ScormBuilder.Assets.Media;

namespace ScormBuilder.Assets;

/// <summary>Pictures of bytes inside of an SVG image: what says who made them and where is left out of them as of files.</summary>
internal static class SvgPicture
{
    private const string Start = "data:image/";
    private const string Mark = ";base64,";

    /// <summary>What is wrong with a value that may be such a picture; null when nothing is.</summary>
    public static string? Fault(string value)
    {
        try
        {
            Cleaned(value);
            return null;
        }
        catch (Exception broken) when (broken is MediaFaultException or FormatException)
        {
            return "an image that is damaged or not valid";
        }
    }

    /// <summary>A value as it is packed.</summary>
    /// <exception cref="MediaFaultException">It is a picture that cannot be packed.</exception>
    /// <exception cref="FormatException">It is not written in base64.</exception>
    public static string Cleaned(string value)
    {
        var trimmed = value.Trim();
        var mark = trimmed.IndexOf(Mark, StringComparison.Ordinal);
        if (!trimmed.StartsWith(Start, StringComparison.Ordinal) || mark < 0)
        {
            return value;
        }

        var bytes = Convert.FromBase64String(trimmed[(mark + Mark.Length)..]);
        var scan = MediaScanner.Scan(new MemoryStream(bytes), $"a.{trimmed[Start.Length..mark]}");
        using var cleaned = new MemoryStream();
        using var pieces = new PieceStream(new MemoryStream(bytes), scan.Pieces);
        pieces.CopyTo(cleaned);
        return $"{trimmed.AsSpan(0, mark + Mark.Length)}{Convert.ToBase64String(cleaned.GetBuffer(), 0, (int)cleaned.Length)}";
    }
}
