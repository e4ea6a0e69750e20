using CsCheck;
using ScormBuilder.Reading;

namespace ScormBuilder.Tests.Reading;

/// <summary>Places: an offset gives a line and a column, and they give the offset.</summary>
public sealed class SourceTextTests
{
    private static readonly string[] Pieces = ["a", "é", "🙂", "\n", "\n\n", " ", "\t"];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void A_place_leads_back_to_its_offset() =>
        Gen.Select(Text, Gen.Int[0, 200]).Sample((text, offset) =>
        {
            var at = offset % (text.Length + 1);
            var span = SourceText.Of("a.md", text).SpanAt(at);
            return Offset(text, span.Line, span.Column) == at;
        }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_part_of_a_text_has_the_places_of_the_whole() =>
        Gen.Select(Text, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((text, first, second) =>
        {
            // A part starts at the start of a line, as the body of a page does after its front matter.
            var start = text.LastIndexOf('\n', Math.Max(0, Math.Min(first, text.Length) - 1)) + 1;
            var at = start + (second % (text.Length - start + 1));
            var whole = SourceText.Of("a.md", text);
            return whole.From(start).SpanAt(at - start) == whole.SpanAt(at);
        }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void An_offset_beyond_the_end_is_the_end() => SourceText.Of("a.md", "ab\nc").SpanAt(99).ToString().ShouldBe("a.md:2:2");

    private static int Offset(string text, int line, int column)
    {
        var start = 0;
        for (var passed = 1; passed < line; passed++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + column - 1;
    }
}
