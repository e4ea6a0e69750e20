using CsCheck;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading.WebVtt;

/// <summary>Captions as people and programs write them.</summary>
public sealed class WebVttTests
{
    private static readonly string[] Pieces =
    [
        "WEBVTT", "\n", "\n\n", "\r", "\r\n", " ", "\t", "-->", " --> ", "00:01.000", "00:02.000 --> 00:03.000", "01:00:00.000", ",", "NOTE", "STYLE", "REGION", "text", "<v Mary>", "</v>", "<", ">",
        "<00:01.000>", "&amp;", "align:start", "line:5%", "region:", "position:", ":", "%", "🙂", "\u2028", "1",
    ];

    [Theory]
    [InlineData("00:00.000", 0)]
    [InlineData("59:59.999", 3_599_999)]
    [InlineData("01:00:00.000", 3_600_000)]
    [InlineData("99999:00:00.000", 359_996_400_000)]
    public void A_time_is_read(string text, long expected) => Timestamp.Milliseconds(text).ShouldBe(expected);

    [Theory]
    [InlineData("0:01.000")]
    [InlineData("1:00:00.000")]
    [InlineData("00:60.000")]
    [InlineData("60:00.000")]
    [InlineData("00:01,000")]
    [InlineData("00:01.00")]
    [InlineData("00:01.0000")]
    [InlineData("100000:00:00.000")]
    [InlineData("٠٠:٠١.٠٠٠")]
    [InlineData("00:01.000\n")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text) => Timestamp.Milliseconds(text).ShouldBeNull();

    [Theory]
    [InlineData("vertical:rl line:0 position:0% size:100% align:right region:a")]
    [InlineData("line:-1,end position:33.333%,line-right size:100.0%")]
    [InlineData(" \t line:50%,center \t")]
    public void Settings_of_the_standard_are_taken(string settings) => CueSettings.Faults(settings).ShouldBeEmpty();

    [Theory]
    [InlineData("vertical:up")]
    [InlineData("size:100.1%")]
    [InlineData("size:50")]
    [InlineData("align:middle")]
    [InlineData("position:5%,start")]
    [InlineData("region:")]
    [InlineData("Align:start")]
    [InlineData("align : start")]
    public void Other_settings_are_refused(string settings) => CueSettings.Faults(settings).ShouldNotBeEmpty();

    [Fact]
    public void A_fault_is_told_at_its_line_and_column() =>
        Of("WEBVTT\n\n00:01.000 --> 00:02.000 side:left\nA <sigh>.\n").ShouldBe(["a.vtt:3:25 SB628", "a.vtt:4:3 SB629"]);

    [Fact]
    public void Lines_may_end_as_on_any_system() =>
        Of("WEBVTT\r\rNOTE x\r\r00:01.000 --> 00:02.000\rA <sigh>.\r").ShouldBe(["a.vtt:6:3 SB629"]);

    [Fact]
    public void No_text_makes_it_throw_or_name_a_place_outside_of_the_file() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))).Sample(
            text =>
            {
                var lines = text.ReplaceLineEndings("\n").Split('\n');
                foreach (var fault in WebVttReader.Faults(SourceText.Of("a.vtt", text.ReplaceLineEndings("\n"))))
                {
                    fault.Span.Line.ShouldBeInRange(1, lines.Length);
                    fault.Span.Column.ShouldBeInRange(1, lines[fault.Span.Line - 1].Length + 1);
                }
            },
            seed: "0N0XIzNsQ0O2", iter: 3_000);

    private static IEnumerable<string> Of(string captions) =>
        Compile.All(Compile.Page("::: video src=\"a.mp4\" captions=\"a.vtt\" title=\"A\" all-in-sound=true\nText.\n:::\n")
                .With("tiny/a.mp4", MediaBytes.Film).With("tiny/a.vtt", captions))
            .Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code}".Replace("tiny/", "", StringComparison.Ordinal));
}
