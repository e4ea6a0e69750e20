using System.IO.Compression;
using System.Text;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Assets;

/// <summary>What authors are told of their media, whole.</summary>
public sealed class MediaDiagnosticTests
{
    private const string Picture = "![A rota](media/a.png)\n";

    [Fact]
    [Trait("Code", "SB606")]
    public void A_damaged_file() => Told(Picture, "a.png", MediaBytes.Png()[..50]).ShouldBe(
        ["SB606 error: 'media/a.png' is damaged: it ends too early. Export or copy it again, then open it to check that it is complete."]);

    [Fact]
    [Trait("Code", "SB607")]
    public void A_film_that_not_all_browsers_play()
    {
        Told(Video("media/a.mp4"), "a.mp4", MediaBytes.Mp4([MediaBytes.Track("vide", "hvc1", 64, 48), MediaBytes.Track("soun", "mp4a")])).ShouldBe(
            ["SB607 error: 'media/a.mp4' has a picture in H.265 (HEVC), which some browsers cannot show or play. Export it again in a format that all browsers support: H.264 with AAC sound (MP4) for a video, AAC (M4A) or MP3 for sound, PNG or JPEG for an image."]);
        Told(Video("media/a.mp4"), "a.mp4", MediaBytes.Recording).ShouldHaveSingleItem().ShouldStartWith("SB607 error: 'media/a.mp4' has sound but no picture");
    }

    [Fact]
    [Trait("Code", "SB608")]
    public void Data_that_cannot_be_taken_out() =>
        Told(Video("media/a.webm"), "a.webm", [.. MediaBytes.WebmHeader, .. MediaBytes.Element("18538067", MediaBytes.WebmTracks("V_VP9", null), MediaBytes.Element("1654AE6B", MediaBytes.Element("AE", MediaBytes.Element("83", [0x21]))))])
            .ShouldBe(["SB608 error: 'media/a.webm' contains a track of other data, which could reveal who made it and where, and which cannot be removed. Export it again with only picture and sound."]);

    [Fact]
    [Trait("Code", "SB609")]
    public void A_film_without_a_length() =>
        Told(Video("media/a.webm"), "a.webm", [.. MediaBytes.WebmHeader, .. MediaBytes.Element("18538067", MediaBytes.WebmTracks())]).ShouldBe(
            ["SB609 warning: 'media/a.webm' does not say how long it is, which is common in videos recorded by a browser. Learners cannot move to a point in it. Save it again with an index, in a video editor or with: ffmpeg -i film.webm -c copy new.webm."]);

    [Fact]
    [Trait("Code", "SB610")]
    public void A_large_picture() => Told(Picture, "a.png", MediaBytes.Png(12_000, 9_000)).ShouldBe(
        ["SB610 warning: 'media/a.png' is 12,000 by 9,000 pixels and 1 kB. It loads slowly on a phone and uses the learner's data. Make it no more than 2,000 pixels wide, and save a photograph as a JPEG or WebP of medium quality, which makes it smaller than 500 kB."]);

    [Fact]
    [Trait("Code", "SB614")]
    public void A_large_document() => Told(Download("a.pdf"), "a.pdf", [.. "%PDF-1.7\n"u8, .. new byte[20_500_000]]).ShouldBe(
        ["SB614 warning: 'media/a.pdf' is 20.5 MB. Many platforms refuse packages above 20 MB, and learners on a phone have to wait for the file. Export a smaller version: a video at 720p, a recording at 96 kbit/s, or a document with compressed images. Or link to the file instead."]);

    [Fact]
    [Trait("Code", "SB633")]
    public void A_heavy_module()
    {
        byte[] document = [.. "%PDF-1.7\n"u8, .. new byte[19_999_000]];
        var files = Compile.Page(string.Concat(Enumerable.Range(1, 26).Select(number => Download($"{number}.pdf"))));
        foreach (var number in Enumerable.Range(1, 26))
        {
            files.With($"tiny/media/{number}.pdf", document);
        }

        Compile.All(files).Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(
            ["tiny/module.yaml:1:1: warning SB633: The 26 media files of the module are 520 MB in total. Many platforms refuse packages above 500 MB, and some have a lower limit. Ask the platform's administrator about its limit. Export smaller videos and recordings, or move some of them to another module."]);
    }

    [Theory]
    [Trait("Code", "SB615")]
    [InlineData("a.pdf", "%PDF-1.7\n1 0 obj << /Author (Jo \\(Ward 4\\)) >>", "Jo (Ward 4)")]
    [InlineData("a.pdf", "%PDF-1.7\n1 0 obj << /Author <FEFF004A006F> >>", "Jo")]
    [InlineData("a.pdf", "%PDF-1.7\n<dc:creator> <rdf:Seq> <rdf:li>Jo</rdf:li>", "Jo")]
    public void A_document_that_names_its_author(string name, string content, string author) =>
        Told(Download(name), name, MediaBytes.Bytes(content)).ShouldBe(
            [$"SB615 warning: The properties of 'media/{name}' name a person or an organisation: '{author}'. If it is a person, remove the name: in Office under File > Info > Check for Issues > Inspect Document, in a PDF under its properties. If it is your organisation, set SB615 to off under 'levels' in suite.yaml."]);

    [Fact]
    public void An_office_document_that_names_its_author()
    {
        Told(Download("a.docx"), "a.docx", Zip("docProps/core.xml", "<c:p xmlns:c='c' xmlns:dc='dc'><dc:creator>Jo</dc:creator><c:lastModifiedBy>Sam</c:lastModifiedBy></c:p>")).ShouldHaveSingleItem().ShouldContain("'Jo, Sam'");
        Told(Download("a.odt"), "a.odt", Zip("meta.xml", "<m xmlns:meta='m'><meta:initial-creator>Jo</meta:initial-creator></m>")).ShouldHaveSingleItem().ShouldContain("'Jo'");
        Told(Download("a.docx"), "a.docx", Zip("docProps/core.xml", "<p><creator></creator></p>")).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Code", "SB619")]
    public void A_silent_film()
    {
        Told(Video("media/a.mp4"), "a.mp4", MediaBytes.SilentFilm).ShouldBe(
            ["SB619 warning: 'media/a.mp4' has no soundtrack, so captions have nothing to show. Write silent=true and remove 'captions' and 'all-in-sound'. Describe what can be seen in the text of the block."]);
        const string Silent = "::: video src=\"media/a.mp4\" title=\"A rota\" silent=true\nA rota hangs on a wall.\n:::\n";
        Told(Silent, "a.mp4", MediaBytes.SilentFilm).ShouldBeEmpty();
        var html = Compile.Package(Examples.WithShared(Compile.Page(Silent)).With("tiny/media/a.mp4", MediaBytes.SilentFilm)).Text("index.html");
        html.ShouldContain("width=\"320\" height=\"180\"");
        html.ShouldNotContain("<track");
    }

    [Fact]
    public void A_picture_that_moves_for_ever_is_an_error_for_learners()
    {
        const string Message = "SB827 error: 'media/a.gif' moves by itself for ever, and learners cannot stop it (WCAG 2.2, 2.2.2). "
            + "Export it as a video and show it with '::: video' and silent=true, so that learners can start and stop it. Or make it move only once, for 5 seconds at most. Or use a still image.";
        var files = Compile.Page("![A rota](media/a.gif)\n").With("tiny/media/a.gif", MediaBytes.Gif(3, 50, MediaBytes.Repeats(0)));

        Compile.All(files, new CompileOptions { Release = true }).Diagnostics.Select(Text).ShouldContain(Message);
        Told("![A rota](media/a.gif)\n", "a.gif", MediaBytes.Gif(3, 50, MediaBytes.Repeats(2))).ShouldBeEmpty();
        Told("![A rota](media/a.gif)\n", "a.gif", MediaBytes.Gif(3, 50, MediaBytes.Repeats(9))).ShouldHaveSingleItem().ShouldContain("for 15 seconds");
    }

    [Theory]
    [InlineData("<animate attributeName=\"x\" values=\"0;1\" dur=\"2s\"/>", 2000)]
    [InlineData("<animate attributeName=\"x\" values=\"0;1\" dur=\"1s\" repeatCount=\"8\"/>", 8000)]
    [InlineData("<animateTransform attributeName=\"transform\" dur=\"1s\" repeatCount=\"indefinite\"/>", long.MaxValue)]
    [InlineData("<style>rect{animation: turn 2s linear infinite}</style>", long.MaxValue)]
    [InlineData("<style>rect{animation: turn 6s}</style>", 6000)]
    [InlineData("<text>infinite 9s</text>", 0)]
    public void How_long_an_SVG_image_moves_is_known(string inner, long milliseconds) =>
        ScormBuilder.Assets.SvgMotion.Milliseconds(new MemoryFiles().With("a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>"), "a.svg").ShouldBe(milliseconds);

    [Fact]
    public void A_picture_inside_of_an_SVG_image_loses_its_Exif_too()
    {
        var exif = Convert.ToBase64String(MediaBytes.Jpeg(MediaBytes.Segment(0xE1, [.. "Exif\0\0"u8, .. MediaBytes.Exif(1)])));
        var packed = Compile.Package(Compile.Page("![A rota](media/a.svg)\n").With("tiny/media/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/jpeg;base64,{exif}\"/></svg>"));

        packed.Text("media/a.svg").ShouldContain($"base64,{Convert.ToBase64String(MediaBytes.Jpeg())}\"");
    }

    [Theory]
    [InlineData("media/con.png", "media/file-con.png")]
    [InlineData("media/AUX.x.png", "media/file-aux.x.png")]
    [InlineData("media/com\u00B9.png", "media/file-com1.png")]
    [InlineData("media/nul/a.png", "media/folder-nul/a.png")]
    [InlineData("media/.../a.png", "media/folder/a.png")]
    [InlineData("media/.png", "media/file.png")]
    [InlineData("media/.hidden.png", "media/hidden.png")]
    [InlineData("media/a. .png", "media/a.-.png")]
    [InlineData("media/x./a.png", "media/x/a.png")]
    [InlineData("media/console.png", "media/console.png")]
    [InlineData("\u0301\u0301", "media/file")]
    public void A_name_in_a_package_is_one_that_every_system_unpacks(string path, string name) => ScormBuilder.Assets.PackageName.Of(path).ShouldBe(name);

    [Theory]
    [InlineData("02-\u001B]0;owned\a\u001B[31mred.md", "\\u{1B}]0;owned\\u{07}\\u{1B}[31mred")]
    [InlineData("02-a\nb.md", "02-a\\u{0A}b")]
    [InlineData("02-a\u202Edm.md", "\\u{202E}")]
    [InlineData("02-a\u009Bm.md", "\\u{9B}")]
    public void Control_characters_in_names_are_shown_and_never_obeyed(string name, string shown)
    {
        var diagnostics = Compile.All(Compile.Base().With($"tiny/pages/{name}", "---\ntitle: A\n---\nText.\n")).Diagnostics;

        diagnostics.ShouldNotBeEmpty();
        var text = string.Concat(diagnostics.Select(diagnostic => diagnostic.ToString()));
        text.ShouldContain(shown);
        text.ShouldNotContain(character => char.IsControl(character) || character == '\u202E');
    }

    private static string Video(string path) => $"::: video src=\"{path}\" captions=\"media/film.vtt\" title=\"A rota\" all-in-sound=true\nA rota hangs on a wall.\n:::\n";

    private static string Download(string name) => $"::: download src=\"media/{name}\" title=\"A list\"\nA list.\n:::\n";

    private static IEnumerable<string> Told(string page, string name, byte[] content) =>
        Compile.All(Examples.WithShared(Compile.Page(page)).With($"tiny/media/{name}", content)).Diagnostics.Where(diagnostic => diagnostic.Code[2] == '6' || diagnostic.Code == "SB827").Select(Text);

    private static string Text(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Level.Name()}: {diagnostic.Message} {diagnostic.Remedy}";

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
