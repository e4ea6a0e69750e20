using System.Collections.Frozen;
using ScormBuilder.Files;

namespace ScormBuilder.Assets.Media;

/// <summary>Looks into pictures, films and recordings, and packs them without what says who made them, where and when.</summary>
internal static class MediaScanner
{
    private static readonly FrozenDictionary<string, Func<ByteSource, MediaScan>> ByEnding = new Dictionary<string, Func<ByteSource, MediaScan>>
    {
        [".jpg"] = JpegScanner.Scan,
        [".jpeg"] = JpegScanner.Scan,
        [".png"] = PngScanner.Scan,
        [".gif"] = GifScanner.Scan,
        [".webp"] = WebpScanner.Scan,
        [".mp4"] = Mp4Scanner.Scan,
        [".m4a"] = Mp4Scanner.Scan,
        [".webm"] = WebmScanner.Scan,
        [".mp3"] = Mp3Scanner.Scan,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether files of a name are looked into.</summary>
    public static bool Knows(string path) => ByEnding.ContainsKey(Ending(path));

    /// <summary>What a file holds.</summary>
    /// <exception cref="MediaFaultException">It cannot be packed.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MediaScan Scan(Stream content, string path) => ByEnding[Ending(path)](new ByteSource(content));

    /// <summary>A file as it is packed; one of another kind as it is.</summary>
    /// <exception cref="IOException">It cannot be read, or has been changed into what may not be packed since it was checked.</exception>
    public static Stream Open(IFileTree files, string path)
    {
        var content = Seekable(files.OpenRead(path));
        if (!Knows(path))
        {
            return content;
        }

        try
        {
            return new PieceStream(content, Scan(content, path).Pieces);
        }
        catch (MediaFaultException fault)
        {
            content.Dispose();
            throw new IOException($"'{path}' has been changed meanwhile: {fault.Message}.", fault);
        }
    }

    /// <summary>What is known of a file that has been checked.</summary>
    /// <exception cref="IOException">It cannot be read, or has been changed since.</exception>
    public static MediaFacts Facts(IFileTree files, string path)
    {
        try
        {
            using var content = Seekable(files.OpenRead(path));
            return Scan(content, path).Facts;
        }
        catch (MediaFaultException fault)
        {
            throw new IOException($"'{path}' has been changed meanwhile: {fault.Message}.", fault);
        }
    }

    /// <summary>A tree that is no folder on disk may give what can be read but once.</summary>
    public static Stream Seekable(Stream content)
    {
        if (content.CanSeek)
        {
            return content;
        }

        using (content)
        {
            var copy = new MemoryStream();
            content.CopyTo(copy);
            copy.Position = 0;
            return copy;
        }
    }

    private static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}
