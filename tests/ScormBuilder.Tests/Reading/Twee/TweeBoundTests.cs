using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Twee;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading.Twee;

/// <summary>Long stories of nothing but one mark.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class TweeBoundTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(":: a\n")]
    [InlineData(":: a [\n")]
    [InlineData("[[")]
    [InlineData("[[a]]")]
    [InlineData("[[a->b]]\n")]
    [InlineData("<<")]
    [InlineData("<<a>>\n")]
    [InlineData("$a ")]
    [InlineData("(if:")]
    [InlineData("{a ")]
    [InlineData("[if ")]
    [InlineData("\\")]
    [InlineData("---\n")]
    [InlineData(":")]
    public void A_story_of_nothing_but_a_mark_ends_in_bounded_time(string mark)
    {
        var bag = new DiagnosticBag();
        var markdown = new MarkdownReader(SuiteReader.Read(Compile.Base(), bag), bag, new OriginalFiles(Compile.Base(), bag));
        var story = SourceText.Of("a.twee", ":: Start\n" + string.Concat(Enumerable.Repeat(mark, 500_000 / mark.Length)));

        var taken = ProcessorTime.Of(() => TweeReader.Read("a", story, markdown));

        bag.HasErrors.ShouldBeTrue();
        taken.ShouldBeLessThan(Bound);
    }
}
