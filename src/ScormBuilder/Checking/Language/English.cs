using System.Buffers;

namespace ScormBuilder.Checking.Language;

/// <summary>Estimates properties of English words from their spelling.</summary>
internal static class English
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>Estimates the number of syllables of a word: the groups of vowels, without a silent e.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var inVowels = false;
        foreach (var letter in word)
        {
            var isVowel = IsVowel(letter);
            count += isVowel && !inVowels ? 1 : 0;
            inVowels = isVowel;
        }

        return Math.Max(1, count - (HasSilentE(word) ? 1 : 0));
    }

    private static bool HasSilentE(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        var (last, before) = (char.ToLowerInvariant(word[^1]), char.ToLowerInvariant(word[^2]));
        return last switch
        {
            'e' => !IsVowel(before) && !(before == 'l' && !IsVowel(word[^3])),
            'd' => before == 'e' && char.ToLowerInvariant(word[^3]) is not ('t' or 'd') && !IsVowel(word[^3]),
            's' => before == 'e' && char.ToLowerInvariant(word[^3]) is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(word[^3]),
            _ => false,
        };
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
