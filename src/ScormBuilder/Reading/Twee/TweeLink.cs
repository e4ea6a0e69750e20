namespace ScormBuilder.Reading.Twee;

/// <summary>A link of a passage.</summary>
/// <param name="Start">Offset of its <c>[[</c> in the file.</param>
/// <param name="End">Offset behind its <c>]]</c>.</param>
/// <param name="Text">Where its text stands.</param>
/// <param name="Target">Where the name of the passage stands.</param>
/// <param name="HasMore">Whether more stands in further brackets: SugarCube sets variables there.</param>
internal readonly record struct TweeLink(int Start, int End, Range Text, Range Target, bool HasMore)
{
    /// <summary>The link between its brackets: <c>text->target</c> (the last arrow counts), <c>target&lt;-text</c> (the first), <c>text|target</c> or <c>target</c>.</summary>
    public static TweeLink Read(string file, int start, int end)
    {
        var inner = file.AsSpan(start + 2, end - start - 4);
        var more = inner.IndexOf("][");
        inner = more < 0 ? inner : inner[..more];
        var (right, left, bar) = (inner.LastIndexOf("->"), inner.IndexOf("<-"), inner.LastIndexOf('|'));
        var (from, to) = (start + 2, start + 2 + inner.Length);
        var (text, target) = right >= 0 ? (from..(from + right), (from + right + 2)..to)
            : left >= 0 ? ((from + left + 2)..to, from..(from + left))
            : bar >= 0 ? (from..(from + bar), (from + bar + 1)..to)
            : (from..to, from..to);
        return new TweeLink(start, end, Trimmed(file, text), Trimmed(file, target), more >= 0);
    }

    private static Range Trimmed(string file, Range range)
    {
        var text = file.AsSpan(range);
        var from = range.Start.Value + (text.Length - text.TrimStart().Length);
        return from..(from + text.Trim().Length);
    }
}
