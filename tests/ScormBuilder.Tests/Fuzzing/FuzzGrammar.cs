using System.Text;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Writes texts by the grammar of their language, from the words that the seeds have: most of it is nearly right.</summary>
internal sealed class FuzzGrammar(Random random)
{
    private static readonly string[] Containers =
        [.. FuzzCorpus.Seeds.SelectMany(seed => seed.Text.Split('\n')).Where(line => line.StartsWith("::: ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] Directives =
        [.. FuzzCorpus.Seeds.SelectMany(seed => seed.Text.Split('\n')).Where(line => line.StartsWith("::", StringComparison.Ordinal) && line.Length > 2 && line[2] != ':').Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] Passages = ["Start", "End", "Middle", "A door", "StoryData"];

    private static readonly string[] Marks = ["**{0}**", "*{0}*", "`{0}`", "[{0}](https://a.example/{0})", "[{0}](page:{0})", "[{0}]{{lang=gd}}", "[@{0}]", "<kbd>{0}</kbd>", "<{0}>", "![{0}](media/picture.svg)", "[{0}](term:{0})", "\\{0}", "[ ] {0}"];

    public string Of(FuzzLanguage language) => language switch
    {
        FuzzLanguage.Markdown => $"---\n{Yaml(0, 3)}title: {Word()}\n---\n{Blocks(0)}",
        FuzzLanguage.WebVtt => $"WEBVTT{(random.Next(3) == 0 ? Word() : "")}\n\n{string.Concat(Many(6, Cue))}",
        FuzzLanguage.Twee => $":: StoryTitle\n{Words()}\n\n{string.Concat(Many(6, Passage))}",
        FuzzLanguage.Svg => $"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Many(6, Element))}</svg>",
        _ => Yaml(0, 8),
    };

    private string Blocks(int depth) => string.Concat(Many(6, () => Block(depth)));

    private string Block(int depth) => random.Next(10) switch
    {
        0 => $"{new string('#', random.Next(1, 5))} {Words()}\n\n",
        1 => $"- {Words()}\n- {Words()}\n  - {Words()}\n\n",
        2 => $"| {Words()} | {Words()} |\n|---|:-:|\n| {Words()} | {Words()} |\n\n",
        3 => $"> {Words()}\n> {Words()}\n\n",
        4 when Directives.Length > 0 => $"{Pick(Directives)}\n\n",
        5 or 6 when depth < 3 => Container(depth),
        7 => $"```{(random.Next(4) == 0 ? Word() : "question")}\n{Yaml(0, 8)}```\n\n",
        8 => $"{Word()}\n:   {Words()}\n\n",
        _ => $"{Words()}\n\n",
    };

    private string Container(int depth)
    {
        var colons = new string(':', Math.Max(0, 3 - depth));
        return $"{colons}{Pick(Containers)}\n{Blocks(depth + 1)}{colons}:::\n\n";
    }

    private string Yaml(int depth, int most) => string.Concat(Many(most, () => Entry(depth)));

    private string Entry(int depth)
    {
        var (space, key) = (new string(' ', depth * 2), Pick(FuzzCorpus.Keys));
        return (depth < 4 ? random.Next(8) : 7) switch
        {
            0 => $"{space}{key}:\n{Yaml(depth + 1, 4)}",
            1 or 2 => $"{space}{key}:\n{string.Concat(Many(4, () => Item(depth + 1)))}",
            3 => $"{space}{key}: [{Word()}, {Word()}]\n",
            4 => $"{space}{key}: |\n{space}  {Words()}\n\n{space}  {Words()}\n",
            5 => $"{space}{key}: \"{Words()}\"\n",
            _ => $"{space}{key}: {Word()}\n",
        };
    }

    private string Item(int depth)
    {
        var entries = Yaml(depth + 1, 5);
        var indent = (depth + 1) * 2;
        return entries.Length < indent ? $"{new string(' ', depth * 2)}- {Word()}\n" : $"{new string(' ', depth * 2)}- {entries[indent..]}";
    }

    private string Passage() => $":: {Pick(Passages)}{Pick(["", " [ending]", " {\"position\":\"1,2\"}", " [script]"])}\n{Words()}\n[[{Words()}->{Pick(Passages)}]]\n{Pick(["", "[[End]]\n", "---\nWhy?\n", "<<if $a>>b<</if>>\n", "(if: $a)[b]\n"])}\n";

    private string Cue() => $"{(random.Next(2) == 0 ? Word() + "\n" : "")}{Time()} --> {Time()}{(random.Next(3) == 0 ? " align:" + Word() : "")}\n<v {Word()}>{Words()}\n\n";

    private string Time() => FormattableString.Invariant($"0{random.Next(3)}:{random.Next(70):D2}.{random.Next(1000):D3}");

    private string Element() => random.Next(3) switch
    {
        0 => $"<path d=\"{Word()}\"/>",
        1 => $"<g {Word()}=\"{Word()}\">{Words()}</g>",
        _ => $"<{Pick(["rect", "use", "style", "script", "metadata", "title"])} href=\"#{Word()}\"></rect>",
    };

    private string Words()
    {
        var words = new StringBuilder();
        for (var count = random.Next(1, 9); count > 0; count--)
        {
            var word = Word();
            words.Append(random.Next(4) == 0 ? string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(Marks), word) : word).Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    private string Word() => Pick(FuzzCorpus.Words);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private List<string> Many(int most, Func<string> one) => Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => one()).ToList();
}
