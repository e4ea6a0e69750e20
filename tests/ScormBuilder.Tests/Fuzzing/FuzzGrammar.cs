using System.Text;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Writes texts by the grammar of their language, from the words that the seeds have: most of it is nearly right.</summary>
internal sealed class FuzzGrammar(Random random)
{
    private static readonly string[] Containers =
        [.. FuzzCorpus.Seeds.SelectMany(seed => seed.Text.Split('\n')).Where(line => line.StartsWith("::: ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] Directives =
        [.. FuzzCorpus.Seeds.SelectMany(seed => seed.Text.Split('\n')).Where(line => line.StartsWith("::", StringComparison.Ordinal) && line.Length > 2 && line[2] != ':').Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] NearlyContainers = [":::{0}", "::: {0} :::", ":::: {0}", ": : : {0}", "!!! note {0}", "> [!NOTE]\n> {0}", "::: {{.{0}}}", "    ::: {0}"];

    private static readonly string[] NearlyFences = ["Question", "questions", "quiz", "yaml question", "{{question}}", "question {0}", " question", "json"];

    private static readonly string[] NearlyDirectives =
        ["::contact {0}", ":: contact{{{0}}}", "Text ::contact{{{0}}} here", "::check", "::check{{{0}}} more", "::reflection{{id={0}}}", "::action-plan{{}}"];

    private static readonly string[] Entries =
    [
        "answer-ids: {0}", "devices: shared", "devices: {0}", "silent: true", "phone: 0131 496 0000 #{0}", "phone: 01 ext. {0}", "web: mailto:{0}@a.example?subject={0}",
        "contacts:\n  - id: {0}\n    name: {0}", "public-id: {0}", "title: \"**{0}**\"",
    ];

    private static readonly string[] Passages = ["Start", "End", "Middle", "A door", "StoryData"];

    private static readonly string[] Marks = ["**{0}**", "*{0}*", "`{0}`", "[{0}](https://a.example/{0})", "[{0}](page:{0})", "[{0}]{{lang=gd}}", "[@{0}]", "<kbd>{0}</kbd>", "<{0}>", "![{0}](media/picture.svg)", "[{0}](term:{0})", "\\{0}", "[ ] {0}",
        "[{0}](#{0})", "[{0}](page:{0}#{0})", "[{0}](mailto:a@b.example?subject={0})", "[{0}](sms:+44131{0})", "[{0}](tel:0131;ext={0})", "[{0}]{{lang={0}}}", "[{0}]{{ lang=\"gd\" }}",
        "{{{{{0}}}}}", "~~{0}~~", "=={0}==", "[[{0}]]", "https://a.example/{0}", "[^{0}]", "<!-- {0} -->"];

    public string Of(FuzzLanguage language) => language switch
    {
        FuzzLanguage.Markdown => $"---\n{Yaml(0, 3)}title: {Word()}\n---\n{Blocks(0)}",
        FuzzLanguage.WebVtt => $"WEBVTT{(random.Next(3) == 0 ? Word() : "")}\n\n{string.Concat(Many(6, Cue))}",
        FuzzLanguage.Twee => $":: StoryTitle\n{Words()}\n\n{string.Concat(Many(6, Passage))}",
        FuzzLanguage.Svg => $"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Many(6, Element))}</svg>",
        _ => Yaml(0, 8),
    };

    private string Blocks(int depth) => string.Concat(Many(6, () => Block(depth)));

    private string Block(int depth) => random.Next(14) switch
    {
        10 => $"{Filled(NearlyContainers)}\n{Words()}\n:::\n\n",
        11 => $"```{Filled(NearlyFences)}\n{Yaml(0, 8)}```\n\n",
        12 => $"{Filled(NearlyDirectives)}\n\n",
        13 => $"## {Words()} {{#{Word()}}}\n\n::: video src=\"media/{Word()}.mp4\" silent={Pick(["true", "yes", Word()])}\n{Words()}\n:::\n\n",
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
        return (depth < 4 ? random.Next(9) : 7) switch
        {
            8 => $"{space}{Filled(Entries).Replace("\n", "\n" + space, StringComparison.Ordinal)}\n",
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
            words.Append(random.Next(4) == 0 ? Filled(Marks, word) : word).Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    private string Filled(string[] forms) => Filled(forms, Word());

    private string Filled(string[] forms, string word) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(forms), word);

    private string Word() => Pick(FuzzCorpus.Words);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private List<string> Many(int most, Func<string> one) => Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => one()).ToList();
}
