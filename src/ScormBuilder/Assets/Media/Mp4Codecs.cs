using System.Collections.Frozen;

namespace ScormBuilder.Assets.Media;

/// <summary>Which codecs in MP4 the browsers of learners play.</summary>
internal static class Mp4Codecs
{
    /// <summary>The profile of sound in a form of AAC that only some browsers play, such as xHE-AAC.</summary>
    public const int RareForm = 0x4000;

    private static readonly FrozenSet<string> Played = new[] { "avc1", "avc3", "vp08", "vp09", "av01", "mp4a", ".mp3", "Opus", "fLaC" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["hvc1"] = "H.265 (HEVC)",
        ["hev1"] = "H.265 (HEVC)",
        ["dvh1"] = "Dolby Vision (HEVC)",
        ["dvhe"] = "Dolby Vision (HEVC)",
        ["vvc1"] = "H.266 (VVC)",
        ["mp4v"] = "MPEG-4 Part 2",
        ["apch"] = "ProRes",
        ["apcn"] = "ProRes",
        ["apcs"] = "ProRes",
        ["apco"] = "ProRes",
        ["ap4h"] = "ProRes",
        ["ap4x"] = "ProRes",
        ["s263"] = "H.263",
        ["jpeg"] = "Motion JPEG",
        ["mjpa"] = "Motion JPEG",
        ["mjpb"] = "Motion JPEG",
        ["ac-3"] = "AC-3",
        ["ec-3"] = "E-AC-3",
        ["alac"] = "Apple Lossless",
        ["samr"] = "AMR",
        ["sawb"] = "AMR",
        ["encv"] = "an encrypted form",
        ["enca"] = "an encrypted form",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What of a track browsers do not play; null when they play it.</summary>
    public static string? Fault(Mp4Track track)
    {
        var what = track.IsPicture ? "a picture" : "sound";
        return track.Codec switch
        {
            "avc1" or "avc3" when track.Profile is not (-1 or 66 or 77 or 88 or 100) => "a picture in a form of H.264 meant for studios (10 bits, or 4:2:2 or 4:4:4 colour)",
            "mp4a" when track.Profile == RareForm => "sound in a form of AAC that few devices support, such as xHE-AAC",
            "mp4a" when track.Profile is not (-1 or 0x40 or 0x66 or 0x67 or 0x68 or 0x69 or 0x6B) => "sound in a form other than AAC or MP3",
            var codec when Played.Contains(codec) => null,
            var codec => $"{what} in {Names.GetValueOrDefault(codec, $"'{Printable(codec)}'")}",
        };
    }

    private static string Printable(string codec) => string.Concat(codec.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '.'));
}
