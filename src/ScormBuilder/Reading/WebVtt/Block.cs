using System.Collections.Immutable;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>A line of a text, and where it starts there.</summary>
internal sealed record Line(string Text, int Offset)
{
    /// <summary>True when it has what only a timing may have.</summary>
    public bool HasArrow => Text.Contains(CueTiming.Arrow, StringComparison.Ordinal);
}

/// <summary>Lines that no empty line divides; the first block is the header, which may be one empty line.</summary>
internal sealed record Block(ImmutableArray<Line> Lines)
{
    /// <summary>The first word of its first line.</summary>
    public string Name => Lines[0].Text.Split([' ', '\t'], 2)[0];

    /// <summary>The blocks of a text.</summary>
    public static ImmutableArray<Block> In(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var line in LinesOf(text))
        {
            if (line.Text.Length > 0 || (blocks.Count == 0 && lines.Count == 0))
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                blocks.Add(new Block(lines.DrainToImmutable()));
            }
        }

        if (lines.Count > 0)
        {
            blocks.Add(new Block(lines.DrainToImmutable()));
        }

        return blocks.DrainToImmutable();
    }

    private static IEnumerable<Line> LinesOf(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return new Line(text[start..end], start);
            start = end + 1;
        }
    }
}
