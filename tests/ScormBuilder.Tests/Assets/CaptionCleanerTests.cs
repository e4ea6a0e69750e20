using System.Text;
using ScormBuilder.Assets;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Assets;

/// <summary>What of a file of captions reaches a package.</summary>
public sealed class CaptionCleanerTests
{
    [Theory]
    [InlineData("WEBVTT - Made by Jo\nX-AUTHOR: Jo\n\nNOTE by Jo\n\nNOTE\nJo\nonce more\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:00.000 --> 00:01.000\nNOTE this\n")]
    [InlineData("\uFEFFWEBVTT\r\n\r\nNOTE by Jo\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nfirst\r\n00:00.000 --> 00:01.000\r\nNOTE this\r\n")]
    public void Notes_and_what_is_beside_the_signature_go_and_captions_stay(string written) =>
        Packed(written).ShouldBe("WEBVTT\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:00.000 --> 00:01.000\nNOTE this\n");

    [Theory]
    [InlineData("WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHello\r\n")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\nHello")]
    public void A_file_with_nothing_to_leave_out_is_packed_as_it_is(string written) => Packed(written).ShouldBe(written);

    private static string Packed(string written)
    {
        using var packed = AssetCollector.Entry(new MemoryFiles().With("media/a.vtt", Encoding.UTF8.GetBytes(written)), "media/a.vtt", "media/a.vtt").Open();
        using var reader = new StreamReader(packed);
        return reader.ReadToEnd();
    }
}
