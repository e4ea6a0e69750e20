using System.Buffers;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading;

/// <summary>Characters that may stand in no source.</summary>
internal static class ControlCharacters
{
    private const char BlackFlagLow = '\uDFF4';
    private const char TagsHigh = '\uDB40';

    /// <summary>Control characters: XML 1.0 (2.2) does not allow most of them, and none means anything on a page.</summary>
    private static SearchValues<char> All { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '\uFFFE', '\uFFFF']);

    /// <summary>
    /// What nobody sees and what makes a line read other than it is: overrides and isolates of direction (UAX 9), which <c>dir</c> replaces,
    /// zero-width spaces and joiners of words, line separators, and tags. The joiners and marks that Arabic, Persian and Urdu are written with may stand.
    /// </summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\u200B\u2060\u2061\u2062\u2063\u2064\u180E\uFEFF\uFFF9\uFFFA\uFFFB\u2028\u2029" + TagsHigh);

    /// <summary>What is wrong with the characters of a text; null when nothing is.</summary>
    public static Diagnostic? FaultIn(string text, Func<int, SourceSpan> spanAt)
    {
        var control = text.AsSpan().IndexOfAny(All);
        var invisible = control >= 0 ? -1 : FirstInvisible(text);
        return control >= 0 ? FileDiagnostics.ControlCharacter(spanAt(control), text[control])
            : invisible >= 0 ? FileDiagnostics.InvisibleCharacter(spanAt(invisible), CodePoint(text, invisible))
            : null;
    }

    /// <summary>Where the first invisible character stands; -1 when there is none. Looks closer only at what is not ASCII, which is rare.</summary>
    private static int FirstInvisible(ReadOnlySpan<char> text)
    {
        for (var at = NextBeyondAscii(text, 0); at >= 0; at = NextBeyondAscii(text, at + 1))
        {
            if (Invisible.Contains(text[at]) && (text[at] != TagsHigh || !IsPartOfFlag(text, at)))
            {
                return at;
            }
        }

        return -1;
    }

    private static int NextBeyondAscii(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAnyExceptInRange('\0', '\u007F');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The code point at an index.</summary>
    private static int CodePoint(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    /// <summary>The flags of Scotland, Wales and England are a black flag and tags; variation selectors begin with the same surrogate.</summary>
    private static bool IsPartOfFlag(ReadOnlySpan<char> text, int at) =>
        (at + 1 < text.Length && text[at + 1] >= '\uDD00') || (at >= 2 && (text[at - 1] == BlackFlagLow || text[at - 2] == TagsHigh));
}
