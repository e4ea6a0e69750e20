using CsCheck;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Properties;

/// <summary>
/// Sources that nobody would write: parts of the language put together at random, and good files with characters changed. The compiler
/// never throws, says where a fault is inside the file, and says the same again.
/// </summary>
public sealed class MutationTests
{
    private const string Page = "tiny/pages/01-welcome.md";
    private const string Module = "tiny/module.yaml";
    private const string Check = "tiny/checks/a-check.yaml";
    private const string Scenario = "tiny/scenarios/a-story.yaml";

    private static readonly string[] MarkdownPieces =
    [
        "word ", "\n", "\n\n", "  ", "    ", "\t", "# ", "## ", "#### ", "- ", "1. ", "> ", "*", "**", "_", "`", "```", "~~~", "~~~question\n", "id: a\n", "kind: choice\n",
        "options:\n", "::: ", "::: caution\n", ":::\n", "::: video ", "src=\"a.mp4\" ", "title=\"x", "::check{a-check}", "::scenario{a-story}", "::check", "[a](page:welcome)",
        "[a](https://a.example/)", "[a](", "![a](media/a.png)", "![", "]", "[@a-source]", "[@", "; @b]", "<b>", "<!--", "-->", "<", "&amp;", "&#0;", "\\", "|", "|-|\n", "---\n", "===\n",
        "\r", "\u00A0", "é", "🙂", "\uFFFD", "\u202E", "{", "}", "\"", ": ", "<https://a.example>", "    code\n", ":   term\n",
    ];

    private static readonly string[] YamlPieces =
    [
        "a", ": ", ":\n", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|\n", ">\n", ">-", "#", "&a ", "*a", "!!str ", "!", "%YAML 1.1\n", "---\n", "...\n", "? ", "@",
        "`", "\t", "\\u0001", "id: tiny", "title: x", "pages: all", "completion:\n  ", "null", "~", "true", "1.0", "<<: ", "é", "🙂", "\uFEFF", "\u2028", "\u0085",
    ];

    private static readonly string[] TweePieces =
    [
        ":: ", "Start", "End", "a", "é", "🙂", " ", "\n", "\n", "\n\n", "---\n", "[[", "]]", "->", "<-", "|", "[", "]", "{", "}", "\\", "[ending]", "[script]", ":: StoryTitle\n", ":: StoryData\n",
        "{\"start\": \"End\"}", "{\"start\": \"\\ud800\"}", "\"", "<<if>>", "$a", "(if: ", "[[End]]\n", "[[a->Start]]\n", "*", "`", "- ", "<b>", "[@a-source]", "\t", "\u2028",
    ];

    private static readonly Gen<string> Twee = Gen.Int[0, TweePieces.Length - 1].Array[0, 30].Select(picks => string.Concat(picks.Select(pick => TweePieces[pick])));

    private static readonly Gen<string> Markdown = Gen.Int[0, MarkdownPieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => MarkdownPieces[pick])));

    private static readonly Gen<string> Yaml = Gen.Int[0, YamlPieces.Length - 1].Array[0, 30].Select(picks => string.Concat(picks.Select(pick => YamlPieces[pick])));

    private static readonly MemoryFiles Everything = Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source"));

    private static readonly string[] EverythingTexts =
    [
        "suite.yaml", "shared/sources.yaml", "everything/module.yaml", "everything/pages/01-text.md", "everything/pages/02-questions.md", "everything/pages/10-checks.md",
        "everything/checks/final-test.yaml", "everything/scenarios/the-story.yaml",
    ];

    [Fact]
    public void Any_Markdown_on_a_page_compiles_or_is_refused_at_a_place() =>
        Markdown.Sample(text => ShouldBeSound(Compile.Page(text)), seed: "0N0XIzNsQ0O2", iter: 600);

    [Fact]
    public void Any_front_matter_compiles_or_is_refused_at_a_place() =>
        Yaml.Sample(text => ShouldBeSound(Compile.Base().With(Page, $"---\n{text}\n---\nText.\n")), seed: "0N0XIzNsQ0O2", iter: 600);

    [Fact]
    public void Any_YAML_for_a_module_compiles_or_is_refused_at_a_place() =>
        Yaml.Sample(text => ShouldBeSound(Compile.Base().With(Module, Compile.Base().Text(Module) + text)), seed: "0N0XIzNsQ0O2", iter: 1_000);

    [Fact]
    public void Any_YAML_for_the_shared_files_compiles_or_is_refused_at_a_place() =>
        Yaml.Sample(
            text => ShouldBeSound(Compile.Page("The GMC is [a](term:a), [b](contact:a).\n\n::support\n")
                .With("shared/glossary.yaml", $"abbreviations:\n  GMC: x\nglossary:\n  - {text}")
                .With("shared/contacts.yaml", $"contacts:\n  - id: a\n    kind: support\n    {text}")
                .With("shared/terms.yaml", $"terms:\n  - term: x\n    {text}")
                .With("boards/nhs.yaml", text)
                .With("suite.yaml", $"{Compile.Base().Text("suite.yaml")}routes: [{text}]\nlevels:\n  SB841: {text}")),
            seed: "0N0XIzNsQ0O2", iter: 400);

    [Fact]
    public void Any_YAML_for_a_question_a_check_and_a_scenario_compiles_or_is_refused_at_a_place() =>
        Yaml.Sample(
            text => ShouldBeSound(Compile.Page($"```question\n{text}\n```\n").With(Check, $"title: x\n{text}").With(Scenario, $"title: x\nstart: a\nscenes:\n  - {text}")),
            seed: "0N0XIzNsQ0O2", iter: 600);

    [Fact]
    public void Any_Twee_compiles_or_is_refused_at_a_place() =>
        Twee.Sample(
            text => ShouldBeSound(Compile.Page("::scenario{a-tale}\n").With("tiny/scenarios/a-tale.twee", $":: StoryTitle\nA tale\n:: Start\nIt starts.\n[[End]]\n:: End\nIt ends.\n---\nWhy?\n{text}")),
            seed: "0N0XIzNsQ0O2", iter: 600);

    [Fact]
    public void A_good_source_with_a_character_taken_out_or_put_in_compiles_or_is_refused_at_a_place() =>
        Gen.Select(Gen.Int[0, EverythingTexts.Length - 1], Gen.Int[0, 10_000], Gen.Int[0, 2], Gen.Char.AlphaNumeric, Gen.Int[0, YamlPieces.Length - 1])
            .Sample((file, position, change, character, piece) =>
            {
                var path = EverythingTexts[file];
                var text = Everything.Text(path);
                var at = position % text.Length;
                var changed = change switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, YamlPieces[piece]),
                    _ => text.Remove(at, 1).Insert(at, character.ToString()),
                };
                ShouldBeSound(Everything.Copy().With(path, changed));
            }, seed: "0N0XIzNsQ0O2", iter: 200);

    [Fact]
    public void Any_bytes_as_a_file_compile_or_are_refused_at_a_place() =>
        Gen.Select(Gen.Int[0, 3], Gen.Byte.Array[0, 60])
            .Sample((file, bytes) => ShouldBeSound(Compile.Base().With(new[] { Page, Module, "suite.yaml", "shared/sources.yaml" }[file], bytes)), seed: "0N0XIzNsQ0O2", iter: 600);

    private static void ShouldBeSound(MemoryFiles files)
    {
        var result = CourseCompiler.Compile(ScormBuilder.Files.CourseSource.In(files), new CompileOptions());

        result.Packages.IsEmpty.ShouldBe(result.HasErrors);
        foreach (var diagnostic in result.Diagnostics)
        {
            var lines = files.Find(diagnostic.Span.File) == ScormBuilder.Files.FileKind.File ? files.Text(diagnostic.Span.File).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n') : [""];
            diagnostic.Span.Line.ShouldBeInRange(1, lines.Length, diagnostic.ToString());
            diagnostic.Span.Column.ShouldBeInRange(1, lines[diagnostic.Span.Line - 1].Length + 1, diagnostic.ToString());
        }

        Compile.Report(CourseCompiler.Compile(ScormBuilder.Files.CourseSource.In(files), new CompileOptions()).Diagnostics).ShouldBe(Compile.Report(result.Diagnostics));
    }
}
