using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Twee;

/// <summary>The content of a passage: its prose without its links, in which a link amid a sentence leaves its text behind.</summary>
/// <param name="Text">The prose; of an ending, that above the first line <c>---</c>.</param>
/// <param name="Debrief">What stands below that line; null when there is none.</param>
/// <param name="Links">Its links in order.</param>
/// <param name="HasMacros">Whether lines were left out for the instructions on them, which are reported.</param>
internal sealed record TweeBody(SourceText Text, SourceText? Debrief, ImmutableArray<TweeLink> Links, bool HasMacros)
{
    public static TweeBody Read(TweePassage passage, SourceText source, DiagnosticBag bag)
    {
        var reader = new Reader(source, bag);
        for (var line = passage.Start; line < passage.End;)
        {
            var end = source.Text.IndexOf('\n', line, passage.End - line);
            end = end < 0 ? passage.End : end;
            reader.Line(line, end);
            line = end + 1;
        }

        return reader.Body(passage.End);
    }

    private sealed class Reader(SourceText source, DiagnosticBag bag)
    {
        private readonly ImmutableArray<TweeLink>.Builder links = ImmutableArray.CreateBuilder<TweeLink>();
        private readonly List<Range> above = [];
        private readonly List<Range> below = [];
        private bool isBelow;
        private bool hasMacros;

        public void Line(int start, int end)
        {
            var text = source.Text[start..end];
            if (!isBelow && text.Trim() == "---")
            {
                isBelow = true;
                return;
            }

            var found = Links(start, end);
            links.AddRange(found);
            (isBelow ? below : above).AddRange(IsProse(start, text, found) ? Prose(start, end, found) : [end..After(end)]);
        }

        /// <summary>With links, the line is a rule between the text and them, and all the text is told.</summary>
        public TweeBody Body(int end)
        {
            above.Add(end..end);
            below.Add(end..end);
            return links.Count > 0
                ? new TweeBody(source.Pieces([.. above[..^1], .. below]), null, links.ToImmutable(), hasMacros)
                : new TweeBody(source.Pieces(above), isBelow ? source.Pieces(below) : null, [], hasMacros);
        }

        private List<TweeLink> Links(int start, int end)
        {
            var found = new List<TweeLink>();
            for (var next = start; (next = source.Text.IndexOf("[[", next, end - next, StringComparison.Ordinal)) >= 0;)
            {
                var close = source.Text.IndexOf("]]", next, end - next, StringComparison.Ordinal);
                if (close < 0)
                {
                    bag.Add(TweeDiagnostics.BadLink(source.SpanAt(next), "it is not closed on the same line"));
                    break;
                }

                if (next == start || source.Text[next - 1] != '\\')
                {
                    found.Add(TweeLink.Read(source.Text, next, close + 2));
                }

                next = close + 2;
            }

            return found;
        }

        /// <summary>Whether something stays of a line: not where it has an instruction, or is a list of links.</summary>
        private bool IsProse(int start, string text, List<TweeLink> found)
        {
            if (TweeMacros.In(text) is { } macro)
            {
                bag.Add(TweeDiagnostics.Macro(source.SpanAt(start + macro.Offset), macro.Text));
                hasMacros = true;
                return false;
            }

            if (found.FindIndex(link => link.HasMore) is >= 0 and var broken)
            {
                bag.Add(TweeDiagnostics.BadLink(source.SpanAt(found[broken].Start), "it has more text in further brackets"));
            }

            var between = string.Concat(Gaps(start, start + text.Length, found).Select(gap => source.Text[gap]));
            return found.Count == 0 || !between.AsSpan().Trim(" \t-*+,;|/•.)0123456789").IsEmpty;
        }

        private IEnumerable<Range> Prose(int start, int end, List<TweeLink> found)
        {
            var rest = After(end);
            return Gaps(start, rest, found).Zip(found.Select(link => link.Text).Append(rest..rest), (gap, text) => new[] { gap, text }).SelectMany(pair => pair);
        }

        /// <summary>The start of the line after one that ends here.</summary>
        private int After(int end) => Math.Min(end + 1, source.Text.Length);

        /// <summary>The ranges before, between and after links.</summary>
        private static IEnumerable<Range> Gaps(int start, int end, List<TweeLink> found) =>
            found.Select(link => link.End).Prepend(start).Zip(found.Select(link => link.Start).Append(end), (from, to) => from..to);
    }
}
