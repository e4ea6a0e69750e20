using System.Globalization;

namespace ScormBuilder.Assets.Media;

/// <summary>Where the tags before and after the frames of an MP3 file end and start.</summary>
internal static class Mp3Tags
{
    /// <summary>Where the first frame can start: after ID3v2 tags (ID3v2.4, 3.1), of which there may be several.</summary>
    public static long Start(ByteSource bytes)
    {
        var at = 0L;
        while (bytes.Has(at, "ID3"u8))
        {
            var header = bytes.Read(at, 10);
            at += 10 + ((header[6] & 0x7F) << 21) + ((header[7] & 0x7F) << 14) + ((header[8] & 0x7F) << 7) + (header[9] & 0x7F) + ((header[5] & 0x10) != 0 ? 10 : 0);
        }

        return at <= bytes.Length ? at : throw MediaFaultException.CutOff();
    }

    /// <summary>Where the last frame ends: before ID3v1, its extension, APE and Lyrics3 tags, in any order.</summary>
    public static long End(ByteSource bytes)
    {
        var end = bytes.Length;
        for (var before = end + 1; end < before && end > 0;)
        {
            before = end;
            end -= TagBefore(bytes, end);
        }

        return Math.Max(0, end);
    }

    private static long TagBefore(ByteSource bytes, long end)
    {
        if (bytes.Has(end - 128, "TAG"u8) && !bytes.Has(end - 125, "+"u8))
        {
            return 128;
        }

        if (bytes.Has(end - 227, "TAG+"u8))
        {
            return 227;
        }

        if (bytes.Has(end - 32, "APETAGEX"u8))
        {
            return bytes.U32Little(end - 20) + (bytes.U32Little(end - 12) >> 31 == 1 ? 32 : 0);
        }

        return bytes.Has(end - 9, "LYRICS200"u8) && long.TryParse(bytes.Tag(end - 15, 6), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length + 15 : 0;
    }
}
