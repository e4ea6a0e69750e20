namespace ScormBuilder.Checking.Language;

/// <summary>A sentence of a passage.</summary>
/// <param name="Start">The index of the first character of the first word.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Syllables">The estimated number of syllables of all words.</param>
internal readonly record struct Sentence(int Start, int Words, int Syllables);

/// <summary>Finds sentences and their words. What ends a passage ends its last sentence.</summary>
internal static class Sentences
{
    public static IEnumerable<Sentence> In(string text)
    {
        var (start, words, syllables) = (-1, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                var end = EndOfWord(text, at);
                start = start < 0 ? at : start;
                words++;
                syllables += English.Syllables(text.AsSpan(at, end - at));
                at = end;
                continue;
            }

            if (words > 0 && EndsSentence(text, at))
            {
                yield return new Sentence(start, words, syllables);
                (start, words, syllables) = (-1, 0, 0);
            }

            at++;
        }

        if (words > 0)
        {
            yield return new Sentence(start, words, syllables);
        }
    }

    /// <summary>An apostrophe or a hyphen between letters belongs to the word, and a point or comma between digits.</summary>
    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || JoinsWord(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool JoinsWord(string text, int at) =>
        at + 1 < text.Length && text[at] switch
        {
            '\'' or '’' or '-' => char.IsLetterOrDigit(text[at + 1]),
            '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };

    /// <summary>A full stop before a small letter belongs to an abbreviation, as in "e.g. this".</summary>
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or ']')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length || !char.IsLower(text[next]);
    }
}
