using System.Buffers;

namespace ScormBuilder.Reading.Markdown;

/// <summary>
/// What Markdown may ask of its parser. Markdig takes time with the square of the unfinished links and emphases in a paragraph, and its
/// renderer throws, and is of no use afterwards, at 128 levels.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Levels of nesting.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Characters of markup in one paragraph: ten times what the longest real one has.</summary>
    public const int MostMarkup = 400;

    private static readonly SearchValues<char> Inline = SearchValues.Create("[]*_`<~");
    private static readonly SearchValues<char> Nesting = SearchValues.Create("[*_~>-+.)");

    /// <summary>Whether a text has the characters that nesting beyond the limit needs: most texts have not.</summary>
    public static bool CouldNest(string text) => Count(text, Nesting, DeepestNesting) >= DeepestNesting;

    /// <summary>Where the first paragraph starts that has too much markup; null when none has.</summary>
    public static int? Tangle(string text)
    {
        if (Count(text, Inline, MostMarkup) < MostMarkup)
        {
            return null;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end + 2;
            if (Count(text.AsSpan(start, end - start), Inline, MostMarkup) >= MostMarkup)
            {
                return start;
            }

            start = end;
        }

        return null;
    }

    /// <summary>How many of the characters a text has, counted no further than a limit.</summary>
    private static int Count(ReadOnlySpan<char> text, SearchValues<char> characters, int limit)
    {
        var count = 0;
        for (var next = text.IndexOfAny(characters); next >= 0 && count < limit; next = text.IndexOfAny(characters))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
