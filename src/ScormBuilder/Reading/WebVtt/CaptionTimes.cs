using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>A caption: when it is shown, and what it says.</summary>
/// <param name="Timing">When.</param>
/// <param name="Span">The place of its timing.</param>
/// <param name="Lines">Its lines without tags.</param>
internal sealed record TimedCaption(CueTiming Timing, SourceSpan Span, ImmutableArray<string> Lines);

/// <summary>The captions of a WebVTT file without faults.</summary>
internal static class CaptionTimes
{
    /// <summary>Captions of which each repeats a line of the one before it: fewer can be meant, as a refrain.</summary>
    private const int FewestRepeats = 3;

    public static ImmutableArray<TimedCaption> Read(SourceText text) => [.. Block.In(text.Text).Select(block => Caption(text, block)).OfType<TimedCaption>()];

    /// <summary>A warning where captions roll: lines come again in the next caption, over and over.</summary>
    public static Diagnostic? Repeats(ImmutableArray<TimedCaption> captions)
    {
        var repeated = captions.Zip(captions.Skip(1))
            .Where(pair => pair.First.Lines.Length > 0 && pair.Second.Lines.Length > 0 && pair.First.Lines[^1] == pair.Second.Lines[0] && pair.Second.Timing.Start <= pair.First.Timing.End + 1000)
            .Select(pair => pair.Second).ToList();
        return repeated.Count >= FewestRepeats || (repeated.Count >= 2 && repeated.Count * 2 >= captions.Length) ? MediaDiagnostics.Repeated(repeated[0].Span, repeated.Count) : null;
    }

    private static TimedCaption? Caption(SourceText text, Block block)
    {
        var index = block.Lines.Length > 0 && block.Lines[0].HasArrow ? 0 : 1;
        return index < block.Lines.Length && CueTiming.Read(block.Lines[index].Text) is { } timing
            ? new TimedCaption(timing, text.SpanAt(block.Lines[index].Offset), [.. block.Lines.Skip(index + 1).Select(line => CueText.Plain(line.Text)).Where(line => line.Length > 0)])
            : null;
    }
}
