using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading.WebVtt;

/// <summary>Captions as large as a text file may be, of nothing but one piece.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class WebVttBoundTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("<")]
    [InlineData("<x>")]
    [InlineData("-->\n")]
    [InlineData("a\n\n")]
    [InlineData("00:01.000 --> 00:02.000\n")]
    [InlineData("00:01.000 --> 00:02.000 a:b ")]
    [InlineData("0")]
    [InlineData(" \t")]
    public void The_largest_file_takes_no_time_worth_naming(string piece)
    {
        var text = "WEBVTT\n\n" + string.Concat(Enumerable.Repeat(piece, Bounds.TextFile / piece.Length));

        var taken = ProcessorTime.Of(() => WebVttReader.Faults(SourceText.Of("a.vtt", text)).Length.ShouldBeLessThanOrEqualTo(10));

        taken.ShouldBeLessThan(Bound);
    }
}
