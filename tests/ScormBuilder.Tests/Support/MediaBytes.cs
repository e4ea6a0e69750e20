using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace ScormBuilder.Tests.Support;

/// <summary>Small pictures, films and recordings, byte by byte.</summary>
internal static class MediaBytes
{
    /// <summary>An hour of film of 320 by 180 pixels with sound, as its index says; it has no samples.</summary>
    public static byte[] Film { get; } = Mp4([Track("vide", "avc1", 320, 180), Track("soun", "mp4a")]);

    /// <summary>The same without sound.</summary>
    public static byte[] SilentFilm { get; } = Mp4([Track("vide", "avc1", 320, 180)]);

    /// <summary>An hour of sound.</summary>
    public static byte[] Recording { get; } = Mp4([Track("soun", "mp4a")]);

    /// <summary>One frame of MPEG 2.5, layer III, at 8 kbit/s and 8 kHz.</summary>
    public static byte[] Mp3 { get; } = [0xFF, 0xE3, 0x18, 0xC0, .. new byte[68]];

    public static byte[] Mp4(byte[][] tracks, params byte[][] more) => Mp4(3_600_000, tracks, more);

    /// <summary>A film of some milliseconds.</summary>
    public static byte[] Mp4(uint milliseconds, byte[][] tracks, params byte[][] more) =>
    [
        .. Box("ftyp", "isom"u8.ToArray(), U32(0)),
        .. Box("moov", [Box("mvhd", U32(0), U32(0xAAAAAAAA), U32(0xBBBBBBBB), U32(1000), U32(milliseconds), new byte[80]), .. tracks, .. more]),
    ];

    public static byte[] Track(string handler, string codec, ushort width = 0, ushort height = 0, byte[]? samples = null, uint at = 0, byte[]? coding = null, byte[]? more = null) => Box(
        "trak",
        Box("tkhd", U32(3), U32(0xAAAAAAAA), new byte[32], U32(0x10000), new byte[12], U32(0x10000), new byte[12], U32(0x40000000), U32((uint)width << 16), U32((uint)height << 16)),
        Box(
            "mdia",
            Box("mdhd", U32(0), U32(0xAAAAAAAA), U32(0xBBBBBBBB), U32(1000), U32(3_600_000), U32(0x55C40000)),
            Box("hdlr", U32(0), U32(0), Bytes(handler), new byte[12], Bytes("Made by Jo\0")),
            Box(
                "minf",
                Box("dinf", Box("dref", U32(0), U32(1), Box("url ", U32(1)))),
                Box(
                    "stbl",
                    Box("stsd", U32(0), U32(1), Box(codec, new byte[6], [0, 1], new byte[handler == "vide" ? 70 : 20], coding ?? [])),
                    Box("stts", U32(0), U32(0)),
                    Box("stsc", U32(0), U32(samples is null ? 0u : 1), samples is null ? [] : [.. U32(1), .. U32(1), .. U32(1)]),
                    Box("stsz", U32(0), U32(0), U32(samples is null ? 0u : 1), samples is null ? [] : U32((uint)samples.Length)),
                    Box("stco", U32(0), U32(samples is null ? 0u : 1), samples is null ? [] : U32(at)),
                    more ?? []))));

    public static byte[] Box(string type, params byte[][] parts) => [.. U32((uint)(8 + parts.Sum(part => part.Length))), .. Bytes(type), .. parts.SelectMany(part => part)];

    /// <summary>A WebM file: an element with its id and its content.</summary>
    public static byte[] Element(string id, params byte[][] parts)
    {
        var content = parts.SelectMany(part => part).ToArray();
        return [.. Convert.FromHexString(id), .. (content.Length < 127 ? [(byte)(0x80 | content.Length)] : new[] { (byte)0x10, (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length }), .. content];
    }

    public static byte[] WebmHeader { get; } = Element("1A45DFA3", Element("4282", Bytes("webm")));

    public static byte[] WebmTracks(string video = "V_VP9", string? sound = "A_OPUS", params byte[][] more) => Element(
        "1654AE6B",
        [
            Element("AE", [Element("D7", [1]), Element("83", [1]), Element("86", Bytes(video)), Element("E0", Element("B0", [64]), Element("BA", [48])), .. more]),
            .. sound is null ? Array.Empty<byte[]>() : [Element("AE", Element("D7", [2]), Element("83", [2]), Element("86", Bytes(sound)))],
        ]);

    /// <summary>A chunk of a PNG file with its sum.</summary>
    public static byte[] Chunk(string name, params byte[] data)
    {
        byte[] named = [.. Bytes(name), .. data];
        return [.. U32((uint)data.Length), .. named, .. U32(Crc32.HashToUInt32(named))];
    }

    /// <summary>A PNG file of one grey dot with chunks before its data.</summary>
    public static byte[] Png(params byte[][] more) => Png(1, 1, more);

    public static byte[] Png(uint width, uint height, params byte[][] more) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. U32(width), .. U32(height), 8, 0, 0, 0, 0]), .. more.SelectMany(chunk => chunk),
        .. Chunk("IDAT", 0x78, 0x01, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01), .. Chunk("IEND"),
    ];

    /// <summary>A segment of a JPEG file.</summary>
    public static byte[] Segment(byte marker, params byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    /// <summary>A JPEG file's skeleton: it has the size of a picture and one scan of data.</summary>
    public static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment), .. Segment(0xC0, 8, 0, 9, 0, 16, 1, 1, 0x11, 0), .. Segment(0xDA, 1, 1, 0, 0, 63, 0), 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9];

    /// <summary>Exif data: which way up, and a name.</summary>
    public static byte[] Exif(byte orientation) =>
    [
        .. "II"u8, 42, 0, 8, 0, 0, 0, 2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0x3B, 0x01, 2, 0, 8, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. "Jo Bloggs"u8,
    ];

    /// <summary>A GIF file of so many frames of one dot.</summary>
    public static byte[] Gif(int frames, ushort hundredths, byte[]? before = null) =>
    [
        .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. before ?? [],
        .. Enumerable.Repeat<byte[]>([0x21, 0xF9, 4, 0, (byte)hundredths, (byte)(hundredths >> 8), 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0], frames).SelectMany(frame => frame), 0x3B,
    ];

    /// <summary>What makes a GIF file play so often more; 0 for ever.</summary>
    public static byte[] Repeats(byte times) => [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, times, 0, 0];

    /// <summary>A WebP file of chunks.</summary>
    public static byte[] Webp(params byte[][] chunks)
    {
        var content = chunks.SelectMany(chunk => chunk).ToArray();
        return [.. "RIFF"u8, .. Little((uint)(4 + content.Length)), .. "WEBP"u8, .. content];
    }

    public static byte[] WebpChunk(string name, params byte[] data) => [.. Bytes(name), .. Little((uint)data.Length), .. data, .. new byte[data.Length % 2]];

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] U32(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(uint number) => [.. U32(number).Reverse()];
}
