namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Changes a good text in a few places, as slips, merges and malice do.</summary>
internal sealed class FuzzMutation(Random random)
{
    private const int MostChanges = 4;
    private const int LongestRepeat = 400;

    private static readonly string[] Strange =
    [
        "\0", "\t", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "\u202E", "\u200B", "\u00A0", "\uFFFD", "\u0301", "é", "🙂", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\uD800", "ß", "İ", "\u0600", "99999999999999999999", "-1", "0", "1e9", "NaN", "null", "~", "true",
        "&a ", "*a", "!!str ", "<<: ", "%YAML 1.1\n", "---\n", "...\n", "? ", "|\n", ">-\n", "[", "]", "{", "}", ": ", " #", "- ", "\"", "'", "\\", "`", "```", "~~~", ":::", "::::", "::: ", "::",
        "<", "<!--", "-->", "<script>", "<kbd>", "</kbd>", "<b x=\"", "&#0;", "&#x202e;", "&amp;", "](", "![", "[@", "]{lang=", "[ ] ", "[[", "**", "_", "|", "|-|\n", "===\n", "# ", "####### ",
        "page:", "term:", "contact:", "javascript:alert(1)", "https://", "../", "C:\\", "media/a.png", "-->", "00:00:00.000 --> ", "WEBVTT", "NOTE", "STYLE\n", "<c.a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "&b;",
        ":: Start\n", "[[End]]", "[[a->Start]]", "->", "<-", "<<if $a>>", "(if: $a)", "$a", "{\"start\": \"\\ud800\"}", ":: StoryData\n",
    ];

    public string Of(FuzzSeed seed)
    {
        var text = seed.Text;
        for (var change = random.Next(1, MostChanges + 1); change > 0; change--)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text) => random.Next(14) switch
    {
        0 => Without(text, 1),
        1 => Without(text, random.Next(1, 80)),
        2 => Put(text, Strange[random.Next(Strange.Length)]),
        3 => Put(text, FuzzCorpus.Words[random.Next(FuzzCorpus.Words.Count)]),
        4 => Put(text, Other(text)),
        5 => Lines(text, lines => lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)])),
        6 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
        7 => Lines(text, Indent),
        8 => text[..random.Next(text.Length + 1)],
        9 => Put(text, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? Strange[random.Next(Strange.Length)] : Part(text, 12), random.Next(1, LongestRepeat)))),
        10 => Exchanged(text, Word),
        11 => Exchanged(text, _ => FuzzCorpus.Words[random.Next(FuzzCorpus.Words.Count)]),
        12 => Lines(text, lines => lines[random.Next(lines.Count)] = OtherLine()),
        _ => Put(Without(text, 1), ((char)random.Next(0x20, 0x17F)).ToString()),
    };

    /// <summary>Another word of the same text in the place of one: a reference that leads elsewhere, an id that is there twice.</summary>
    private string Word(string[] words) => words[random.Next(words.Length)];

    private string Exchanged(string text, Func<string[], string> with)
    {
        var words = text.Split(' ');
        words[random.Next(words.Length)] = with(words);
        return string.Join(' ', words);
    }

    private string OtherLine()
    {
        var lines = FuzzCorpus.Seeds[random.Next(FuzzCorpus.Seeds.Count)].Text.Split('\n');
        return lines[random.Next(lines.Length)];
    }

    private string Other(string text)
    {
        var other = FuzzCorpus.Seeds[random.Next(FuzzCorpus.Seeds.Count)].Text;
        return Part(random.Next(2) == 0 ? text : other, 200);
    }

    private string Part(string text, int longest)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(text.Length - start, random.Next(longest)));
    }

    private string Put(string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    private string Without(string text, int length)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(length, text.Length - start));
    }

    private void Indent(List<string> lines)
    {
        var line = random.Next(lines.Count);
        lines[line] = random.Next(2) == 0 ? new string(' ', random.Next(1, 9)) + lines[line] : lines[line].TrimStart();
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
