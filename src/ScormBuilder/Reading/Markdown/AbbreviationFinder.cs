using System.Collections.Frozen;
using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>An abbreviation that was found in a text.</summary>
internal readonly record struct FoundAbbreviation(int Start, string Name, AbbreviationUse Use)
{
    public int End => Start + Name.Length;
}

/// <summary>Finds a suite's abbreviations in running text.</summary>
internal sealed class AbbreviationFinder(ImmutableSortedDictionary<string, string> abbreviations)
{
    private readonly FrozenDictionary<string, string> meanings = abbreviations.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The abbreviations in a run of text, in order.</summary>
    /// <param name="text">The run.</param>
    /// <param name="startsBlock">True when nothing stands before it in its paragraph.</param>
    public List<FoundAbbreviation> In(string text, bool startsBlock)
    {
        var found = new List<FoundAbbreviation>();
        for (var start = NextWord(text, 0); meanings.Count > 0 && start < text.Length; start = NextWord(text, start + WordAt(text, start).Length))
        {
            var word = WordAt(text, start);
            if (char.IsAsciiLetterUpper(word[0]) && meanings.TryGetValue(word, out var meaning))
            {
                found.Add(new FoundAbbreviation(start, word, Use(text, start, word, meaning, startsBlock)));
            }
        }

        return found;
    }

    private static AbbreviationUse Use(string text, int start, string name, string meaning, bool startsBlock)
    {
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(start + name.Length);
        if (IsExplained(before, after, meaning))
        {
            return AbbreviationUse.Explained;
        }

        if (IsInName(before, after))
        {
            return AbbreviationUse.InName;
        }

        return IsAfterArticle(before) ? AbbreviationUse.AfterArticle
            : StartsSentence(before, startsBlock) ? AbbreviationUse.SentenceStart
            : AbbreviationUse.Plain;
    }

    private static bool IsExplained(ReadOnlySpan<char> before, ReadOnlySpan<char> after, string meaning) =>
        (before.EndsWith("(") && after.StartsWith(")")) || (after.StartsWith(" (") && after[2..].StartsWith(meaning, StringComparison.OrdinalIgnoreCase));

    private static bool IsInName(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (after.Length > 1 && after[0] == ' ' && char.IsUpper(after[1]))
        || (after.Length > 0 && after[0] is '-' or '/' or '"' or '”')
        || (before.Length > 0 && before[^1] is '-' or '/' or '"' or '“');

    private static bool IsAfterArticle(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd(' ');
        return word.Length < before.Length && (EndsWithWord(word, "a") || EndsWithWord(word, "an"));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static bool StartsSentence(ReadOnlySpan<char> before, bool startsBlock)
    {
        var written = before.TrimEnd(' ');
        return written.IsEmpty ? startsBlock : written[^1] is '.' or '!' or '?';
    }

    /// <summary>A word, with the ampersands inside of it where that is an abbreviation, as in A&amp;E.</summary>
    private string WordAt(string text, int start)
    {
        var end = EndOfWord(text, start);
        var longer = end;
        while (longer + 1 < text.Length && text[longer] == '&' && char.IsLetterOrDigit(text[longer + 1]))
        {
            longer = EndOfWord(text, longer + 1);
        }

        return longer > end && meanings.ContainsKey(text[start..longer]) ? text[start..longer] : text[start..end];
    }

    private static int NextWord(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
