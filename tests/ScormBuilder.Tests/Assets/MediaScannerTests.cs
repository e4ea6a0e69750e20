using System.Text;
using ScormBuilder.Assets.Media;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Assets;

/// <summary>What of pictures, films and recordings reaches a package, and what is known of them.</summary>
public sealed class MediaScannerTests
{
    private const string Name = "Jo Bloggs";

    [Fact]
    public void R55_Of_a_JPEG_the_picture_its_profile_and_its_orientation_stay()
    {
        var packed = Packed("a.jpg", [.. MediaBytes.Jpeg(
            MediaBytes.Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
            MediaBytes.Segment(0xE1, [.. "Exif\0\0"u8, .. MediaBytes.Exif(6)]),
            MediaBytes.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. MediaBytes.Bytes(Name)]),
            MediaBytes.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 42]),
            MediaBytes.Segment(0xE2, [.. "MPF\0"u8, 1]),
            MediaBytes.Segment(0xED, MediaBytes.Bytes($"Photoshop 3.0\0{Name}")),
            MediaBytes.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
            MediaBytes.Segment(0xFE, MediaBytes.Bytes(Name))), .. MediaBytes.Bytes(Name)]);

        packed.ShouldBe(MediaBytes.Jpeg(
            MediaBytes.Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            MediaBytes.Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
            MediaBytes.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 42]),
            MediaBytes.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1])));
        Packed("a.jpg", packed).ShouldBe(packed);
    }

    [Fact]
    public void Of_an_upright_JPEG_no_Exif_stays() =>
        Packed("a.JPEG", MediaBytes.Jpeg(MediaBytes.Segment(0xE1, [.. "Exif\0\0"u8, .. MediaBytes.Exif(1)]))).ShouldBe(MediaBytes.Jpeg());

    [Fact]
    public void Of_a_PNG_texts_times_and_Exif_go_and_colours_stay()
    {
        var profile = MediaBytes.Chunk("iCCP", [.. "p\0\0"u8, 1]);
        var gamma = MediaBytes.Chunk("gAMA", 0, 0, 0xB1, 0x8F);

        Packed("a.png", [.. MediaBytes.Png(
            gamma, profile, MediaBytes.Chunk("tEXt", MediaBytes.Bytes($"Author\0{Name}")), MediaBytes.Chunk("zTXt", MediaBytes.Bytes(Name)), MediaBytes.Chunk("iTXt", MediaBytes.Bytes(Name)),
            MediaBytes.Chunk("tIME", 7, 0xE4, 1, 1, 1, 1, 1), MediaBytes.Chunk("eXIf", MediaBytes.Exif(1)), MediaBytes.Chunk("prVt", MediaBytes.Bytes(Name))), .. MediaBytes.Bytes(Name)])
            .ShouldBe(MediaBytes.Png(gamma, profile));
        Packed("a.png", MediaBytes.Png(MediaBytes.Chunk("eXIf", MediaBytes.Exif(8))))
            .ShouldBe(MediaBytes.Png(MediaBytes.Chunk("eXIf", [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0])));
    }

    [Fact]
    public void Of_a_GIF_comments_and_XMP_go_and_the_loop_stays()
    {
        byte[] comment = [0x21, 0xFE, 9, .. MediaBytes.Bytes(Name), 0];
        byte[] xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, 9, .. MediaBytes.Bytes(Name), 0];

        Packed("a.gif", [.. MediaBytes.Gif(2, 50, [.. MediaBytes.Repeats(0), .. comment, .. xmp]), .. MediaBytes.Bytes(Name)]).ShouldBe(MediaBytes.Gif(2, 50, MediaBytes.Repeats(0)));
    }

    [Fact]
    public void Of_a_WebP_Exif_and_XMP_go_and_the_orientation_stays()
    {
        var picture = MediaBytes.WebpChunk("VP8L", 0x2F, 0, 0, 0, 0);
        byte[] Size(byte flags) => MediaBytes.WebpChunk("VP8X", flags, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Packed("a.webp", MediaBytes.Webp(Size(0x2C), picture, MediaBytes.WebpChunk("EXIF", MediaBytes.Exif(1)), MediaBytes.WebpChunk("XMP ", MediaBytes.Bytes(Name))))
            .ShouldBe(MediaBytes.Webp(Size(0x20), picture));
        Packed("a.webp", MediaBytes.Webp(Size(0x08), picture, MediaBytes.WebpChunk("EXIF", MediaBytes.Exif(3))))
            .ShouldBe(MediaBytes.Webp(Size(0x08), picture, MediaBytes.WebpChunk("EXIF", [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0])));
    }

    [Fact]
    public void Of_an_MP4_names_places_and_times_become_free_space_and_nothing_moves()
    {
        byte[] Film(uint at) =>
        [
            .. MediaBytes.Mp4(
                [MediaBytes.Track("vide", "avc1", 64, 48), MediaBytes.Track("meta", "mebx", samples: MediaBytes.Bytes(Name), at: at)],
                MediaBytes.Box("udta", MediaBytes.Box("\u00A9xyz", MediaBytes.Bytes("+55.9533-003.1883/")), MediaBytes.Box("\u00A9ART", MediaBytes.Bytes(Name))),
                MediaBytes.Box("meta", MediaBytes.Bytes(Name))),
            .. MediaBytes.Box("uuid", MediaBytes.Bytes($"be7acfcb97a942e8{Name}")), .. MediaBytes.Box("free", MediaBytes.Bytes(Name)),
            .. MediaBytes.Box("mdat", MediaBytes.Bytes($"picture{Name}picture")),
        ];
        var film = Film((uint)(Film(0).Length - Name.Length - 7));

        var packed = Packed("a.mp4", film);

        packed.Length.ShouldBe(film.Length);
        var text = Encoding.Latin1.GetString(packed);
        text.ShouldNotContain("Jo");
        text.ShouldNotContain("+55.9533");
        text.ShouldNotContain("\u00AA\u00AA\u00AA\u00AA");
        text.ShouldContain($"picture{new string('\0', Name.Length)}picture");
        Facts("a.mp4", packed).ShouldBe(new MediaFacts { Width = 64, Height = 48, Milliseconds = 3_600_000 });
        Packed("a.mp4", packed).ShouldBe(packed);
    }

    [Fact]
    public void Of_an_MP4_what_no_sample_uses_and_no_standard_names_goes_from_any_place()
    {
        byte[] Secret(string type) => MediaBytes.Box(type, MediaBytes.Bytes(Name));
        byte[] Film(uint at) =>
        [
            .. MediaBytes.Mp4([MediaBytes.Track("vide", "avc1", 64, 48, samples: MediaBytes.Bytes("picture"), at: at, coding: [.. MediaBytes.Box("pasp", new byte[8]), .. Secret("uuid")], more: Secret("udta"))], MediaBytes.Box("mvex", Secret("uuid"))),
            .. MediaBytes.Box("mdat", MediaBytes.Bytes($"{Name}picture{Name}")), .. Secret("mdat"), .. MediaBytes.Bytes("Jo"),
        ];
        var film = Film((uint)(Film(0).Length - 2 - 8 - Name.Length - Name.Length - 7));

        var packed = Encoding.Latin1.GetString(Packed("a.mp4", film));

        packed.Length.ShouldBe(film.Length);
        packed.ShouldNotContain("Jo");
        packed.ShouldContain("pasp");
        packed.ShouldContain($"mdat{new string('\0', Name.Length)}picture{new string('\0', Name.Length)}");
    }

    [Fact]
    public void Of_a_WebM_titles_tags_and_attachments_become_empty_space_and_nothing_moves()
    {
        byte[] film =
        [
            .. MediaBytes.WebmHeader, .. MediaBytes.Element(
                "18538067",
                MediaBytes.Element("1549A966", MediaBytes.Element("2AD7B1", [0x0F, 0x42, 0x40]), MediaBytes.Element("4489", [0x44, 0x7A, 0, 0]), MediaBytes.Element("7BA9", MediaBytes.Bytes(Name)), MediaBytes.Element("4461", new byte[8])),
                MediaBytes.WebmTracks("V_VP9", "A_OPUS", MediaBytes.Element("536E", MediaBytes.Bytes(Name))),
                MediaBytes.Element("1941A469", MediaBytes.Bytes(Name + new string('x', 200))),
                MediaBytes.Element("1F43B675", MediaBytes.Element("E7", [0]), MediaBytes.Element("A3", MediaBytes.Bytes("picture"))),
                MediaBytes.Element("1254C367", MediaBytes.Element("7373", MediaBytes.Bytes(Name)))),
            .. MediaBytes.Bytes(Name),
        ];

        var packed = Packed("a.webm", film);

        packed.Length.ShouldBe(film.Length);
        Encoding.Latin1.GetString(packed).ShouldNotContain("Jo");
        Encoding.Latin1.GetString(packed).ShouldContain("picture");
        Facts("a.webm", film).ShouldBe(new MediaFacts { Width = 64, Height = 48, HasSound = true, Milliseconds = 1000 });
        Packed("a.webm", packed).ShouldBe(packed);
    }

    [Fact]
    public void Of_an_MP3_tags_at_both_ends_go()
    {
        byte[] frames = [.. MediaBytes.Mp3, .. MediaBytes.Mp3, .. MediaBytes.Mp3];
        byte[] id3 = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 20, .. MediaBytes.Bytes(Name), .. new byte[11]];
        byte[] ape = [.. MediaBytes.Bytes(Name), .. "APETAGEX"u8, 0xD0, 7, 0, 0, 41, 0, 0, 0, 1, 0, 0, 0, .. new byte[12]];
        byte[] old = [.. "TAG"u8, .. MediaBytes.Bytes(Name), .. new byte[116]];

        Packed("a.mp3", [.. id3, .. id3, .. frames, .. ape, .. old]).ShouldBe(frames);
        Facts("a.mp3", frames).ShouldBe(new MediaFacts { HasSound = true, Milliseconds = 216 });
    }

    public static TheoryData<string, byte[]> Whole => new()
    {
        { "a.jpg", MediaBytes.Jpeg(MediaBytes.Segment(0xE1, [.. "Exif\0\0"u8, .. MediaBytes.Exif(6)])) },
        { "a.png", MediaBytes.Png(MediaBytes.Chunk("tEXt", MediaBytes.Bytes(Name))) },
        { "a.gif", MediaBytes.Gif(2, 50, MediaBytes.Repeats(0)) },
        { "a.webp", MediaBytes.Webp(MediaBytes.WebpChunk("VP8L", 0x2F, 0, 0, 0, 0)) },
        { "a.mp4", [.. MediaBytes.Box("mdat", MediaBytes.Bytes("picture")), .. MediaBytes.Film] },
        { "a.webm", [.. MediaBytes.WebmHeader, .. MediaBytes.Element("18538067", MediaBytes.WebmTracks(), MediaBytes.Element("1F43B675", MediaBytes.Element("A3", new byte[20])))] },
    };

    /// <summary>Whatever is missing at the end, and whatever byte is another, ends in a scan or in a fault that is told, never otherwise.</summary>
    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_that_is_cut_off_anywhere_is_damaged_and_a_changed_one_ends_in_no_failure(string name, byte[] file)
    {
        Scan(name, file).ShouldNotBeNull();
        for (var length = 8; length < file.Length; length++)
        {
            Should.Throw<MediaFaultException>(() => Scan(name, file[..length]), $"{length} bytes");
        }

        for (var at = 0; at < file.Length; at++)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 0xFF;
            try
            {
                Scan(name, changed);
            }
            catch (MediaFaultException)
            {
            }
        }
    }

    [Theory]
    [InlineData("hvc1", "a picture in H.265 (HEVC)")]
    [InlineData("hev1", "a picture in H.265 (HEVC)")]
    [InlineData("apcn", "a picture in ProRes")]
    [InlineData("mp4v", "a picture in MPEG-4 Part 2")]
    [InlineData("xyz\u001B", "a picture in 'xyz.'")]
    public void A_film_that_not_all_browsers_play_is_told_by_its_codec(string codec, string what) =>
        Should.Throw<MediaFaultException>(() => Scan("a.mp4", MediaBytes.Mp4([MediaBytes.Track("vide", codec, 64, 48)]))).ShouldSatisfyAllConditions(
            fault => fault.Kind.ShouldBe(MediaFaultKind.NotPlayed), fault => fault.Message.ShouldBe(what));

    [Fact]
    public void Profiles_and_kinds_of_sound_are_looked_at()
    {
        Fault("a.mp4", MediaBytes.Mp4([MediaBytes.Track("vide", "avc1", 64, 48, coding: MediaBytes.Box("avcC", [1, 122, 0, 30]))])).ShouldContain("H.264 meant for studios");
        Fault("a.mp4", MediaBytes.Mp4([MediaBytes.Track("vide", "avc1", 64, 48), MediaBytes.Track("soun", "ac-3")])).ShouldBe("sound in AC-3");
        Fault("a.mp4", MediaBytes.Mp4([MediaBytes.Track("soun", "mp4a", coding: MediaBytes.Box("esds", [0, 0, 0, 0, 3, 0x80, 0x80, 25, 0, 1, 0, 4, 17, 0xA5]))])).ShouldBe("sound in a form other than AAC or MP3");
        Fault("a.mp4", MediaBytes.Mp4([MediaBytes.Track("soun", "mp4a", coding: Aac(0xF9))])).ShouldBe("sound in a form of AAC that few devices support, such as xHE-AAC");
        Scan("a.mp4", MediaBytes.Mp4([MediaBytes.Track("soun", "mp4a", coding: Aac(0x12))])).Facts.HasSound.ShouldBeTrue("low complexity");
        Scan("a.mp4", MediaBytes.Mp4([MediaBytes.Track("soun", "mp4a", coding: Aac(0xEA))])).Facts.HasSound.ShouldBeTrue("with both extensions");
        Fault("a.webm", [.. MediaBytes.WebmHeader, .. MediaBytes.Element("18538067", MediaBytes.WebmTracks("V_MPEG4/ISO/AVC"))]).ShouldBe("a picture in 'V_MPEG4/ISO/AVC'");
        Scan("a.mp4", MediaBytes.Mp4([MediaBytes.Track("vide", "avc1", 64, 48, coding: MediaBytes.Box("avcC", [1, 100, 0, 30])), MediaBytes.Track("soun", "mp4a", coding: MediaBytes.Box("esds", [0, 0, 0, 0, 3, 25, 0, 1, 0, 4, 17, 0x40]))])).Facts.HasSound.ShouldBeTrue();
    }

    private static byte[] Aac(byte form) => MediaBytes.Box("esds", [0, 0, 0, 0, 3, 25, 0, 1, 0, 4, 17, 0x40, .. new byte[12], 5, 2, form, 0x10]);

    [Fact]
    public void How_long_a_picture_moves_is_known()
    {
        Facts("a.gif", MediaBytes.Gif(1, 50)).Moves.ShouldBe(0);
        Facts("a.gif", MediaBytes.Gif(3, 50)).Moves.ShouldBe(1500);
        Facts("a.gif", MediaBytes.Gif(3, 0, MediaBytes.Repeats(4))).Moves.ShouldBe(1500);
        Facts("a.gif", MediaBytes.Gif(3, 50, MediaBytes.Repeats(0))).Moves.ShouldBe(long.MaxValue);
        byte[] Frame(byte sequence) => MediaBytes.Chunk("fcTL", [0, 0, 0, sequence, .. new byte[16], 0, 1, 0, 2, 0, 0]);
        Facts("a.png", MediaBytes.Png(MediaBytes.Chunk("acTL", 0, 0, 0, 2, 0, 0, 0, 3), Frame(0), Frame(1))).Moves.ShouldBe(3000);
        Facts("a.webp", MediaBytes.Webp(
            MediaBytes.WebpChunk("VP8X", 2, 0, 0, 0, 0, 0, 0, 0, 0, 0), MediaBytes.WebpChunk("ANIM", 0, 0, 0, 0, 0, 0),
            MediaBytes.WebpChunk("ANMF", [.. new byte[12], 0xF4, 1, 0, 0]), MediaBytes.WebpChunk("ANMF", [.. new byte[12], 0xF4, 1, 0, 0]))).Moves.ShouldBe(long.MaxValue);
    }

    private static MediaScan Scan(string name, byte[] file) => MediaScanner.Scan(new MemoryStream(file), name);

    private static MediaFacts Facts(string name, byte[] file) => Scan(name, file).Facts;

    private static string Fault(string name, byte[] file) => Should.Throw<MediaFaultException>(() => Scan(name, file)).Message;

    private static byte[] Packed(string name, byte[] file)
    {
        using var packed = MediaScanner.Open(new MemoryFiles().With(name, file), name);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
