using System.Text;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading;

/// <summary>Sources that are too big, too deep or no text at all: a diagnostic, in bounded processor time.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class HostileTests
{
    /// <summary>Almost as long as a text file may be.</summary>
    private const int LongestPage = Bounds.TextFile - 1_000;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private const string Page = "tiny/pages/01-welcome.md";
    private const string Module = "tiny/module.yaml";

    [Fact]
    [Trait("Code", "SB104")]
    public Task A_page_that_is_not_UTF8_is_refused_at_the_place() =>
        Reports(Compile.Base().With(Page, [.. "---\ntitle: Welcome\n---\nCafé"u8, 0xC3, 0x28]), $"{Page}:4:5 error SB104");

    [Fact]
    public Task A_page_in_UTF16_is_refused() =>
        Reports(Compile.Base().With(Page, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\ntitle: W\n---\n")]), $"{Page}:1:1 error SB104");

    [Fact]
    [Trait("Code", "SB105")]
    public Task A_page_of_ten_megabytes_is_refused_without_being_read() =>
        Reports(Compile.Base().With(Page, new byte[10 * 1024 * 1024]), $"{Page}:1:1 error SB105");

    [Fact]
    [Trait("Code", "SB106")]
    public Task A_control_character_is_refused_at_its_place() =>
        Reports(Compile.Page("First.\n\nSe\u0008cond.\n"), $"{Page}:6:3 error SB106");

    [Fact]
    public Task A_NUL_is_refused() => Reports(Compile.Page("a\0b\n"), $"{Page}:4:2 error SB106");

    [Fact]
    [Trait("Code", "SB107")]
    public Task A_link_that_leads_out_is_refused() =>
        Reports(Compile.Page("![A](media/a.png)\n").WithLinkOut("tiny/media/a.png"), $"{Page}:4:1 error SB107");

    [Fact]
    public Task A_page_that_is_a_link_out_is_refused() =>
        Reports(Compile.Base().WithLinkOut("tiny/pages/02-more.md"), "tiny/pages/02-more.md:1:1 error SB107");

    [Fact]
    [Trait("Code", "SB111")]
    public Task A_page_that_cannot_be_opened_is_told() => Reports(Compile.Base().WithUnreadable(Page), $"{Page}:1:1 error SB111");

    [Fact]
    public Task An_image_that_cannot_be_opened_is_told() =>
        Reports(Compile.Page("![A](media/a.png)\n").WithUnreadable("tiny/media/a.png"), $"{Page}:4:1 error SB111");

    [Fact]
    public Task A_suite_that_cannot_be_opened_is_told() => Reports(Compile.Base().WithUnreadable("suite.yaml"), "suite.yaml:1:1 error SB111");

    [Fact]
    public Task A_YAML_bomb_is_refused_at_its_first_anchor() =>
        Reports(Compile.Base().With(Module, "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"), $"{Module}:1:4 error SB202");

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public Task YAML_nested_ten_thousand_deep_is_refused(string opening) => ReportsSomething(Compile.Base().With(Module, "a: " + Repeated(opening, 10_000)));

    [Fact]
    public Task YAML_indented_ever_deeper_is_refused() =>
        ReportsSomething(Compile.Base().With(Module, string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"))));

    [Fact]
    [Trait("Code", "SB312")]
    public Task Markdown_nested_ten_thousand_deep_is_refused() =>
        Reports(Compile.Page(Repeated("> ", 10_000) + "x\n"), $"{Page}:4:1 error SB312");

    [Theory]
    [Trait("Code", "SB320")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    public Task A_paragraph_with_more_markup_than_any_real_one_is_refused(string mark) =>
        Reports(Compile.Page("First.\n\n" + Repeated(mark, 10_000) + "x\n"), $"{Page}:6:1 error SB320");

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    public Task Markdown_blocks_nested_ten_thousand_deep_are_refused_or_harmless(string opening) =>
        EndsCleanly(Compile.Page(Repeated(opening, 10_000) + "x\n"));

    [Theory]
    [InlineData("*a ", "")]
    [InlineData("[", "")]
    [InlineData("![", "")]
    [InlineData("[a](", "")]
    [InlineData("`", "a")]
    [InlineData("<", "")]
    [InlineData("&", "")]
    [InlineData("a**b", "")]
    [InlineData("[a](<b", "")]
    [InlineData("|a", "\n|-\n")]
    [InlineData("[@a-source]", "")]
    [InlineData("[@a;@", "")]
    [InlineData("\\", "")]
    [InlineData("_a_ ", "")]
    [InlineData("<!--", "")]
    [InlineData("~", "")]
    public Task Markdown_that_fills_a_page_with_a_mark_ends(string mark, string end) =>
        EndsCleanly(Compile.Page(Repeated(mark, LongestPage / mark.Length) + end + "\n"));

    [Theory]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("`a")]
    [InlineData("<a ")]
    [InlineData("a**b")]
    [InlineData("_a_ ")]
    [InlineData("*a **b ")]
    [InlineData("[a](<b")]
    public Task Markdown_that_fills_a_page_with_paragraphs_of_just_not_too_many_marks_ends(string mark)
    {
        var paragraph = Repeated(mark, (MarkdownLimits.MostMarkup - 1) / mark.Count("[]*_`<~".Contains)) + "\n\n";
        return EndsCleanly(Compile.Page(Repeated(paragraph, LongestPage / paragraph.Length)));
    }

    [Theory]
    [InlineData("::: caution\n", "")]
    [InlineData(":::: caution\n", "")]
    [InlineData("~~~question\n", "")]
    [InlineData("::check{a}\n\n", "")]
    [InlineData("::: caution\nText\n:::\n\n", "")]
    [InlineData("## Two\n", "")]
    [InlineData("#### Four\n\n## Two\n\n", "")]
    public Task Blocks_of_the_language_repeated_a_thousand_times_end(string block, string end) =>
        EndsCleanly(Compile.Page(Repeated(block, 1_000) + end));

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('-')]
    [InlineData('*')]
    [InlineData('\u0301')]
    public Task A_line_as_long_as_a_page_ends(char character) => EndsCleanly(Compile.Page("x" + new string(character, LongestPage / 2) + "\n"));

    [Fact]
    public Task A_value_as_long_as_a_file_is_refused() =>
        Reports(Compile.Base().With(Module, Compile.Base().Text(Module).Replace("A tiny module", new string('a', LongestPage), StringComparison.Ordinal)), $"{Module}:2:8 error SB214");

    [Fact]
    [Trait("Code", "SB171")]
    public Task A_module_with_more_pages_than_anyone_reads_is_refused() =>
        Reports(Numbered(Compile.Base(), Bounds.Pages, number => $"tiny/pages/{number + 100_000}-page-{number}.md", "---\ntitle: W\n---\nHello.\n"), $"{Module}:1:1 error SB171");

    [Fact]
    public Task A_suite_with_more_modules_than_anyone_has_is_refused() =>
        Reports(Numbered(Compile.Base(), Bounds.Modules, number => $"m{number}/module.yaml", ""), "suite.yaml:1:1 error SB171");

    [Fact]
    [Trait("Code", "SB379")]
    public Task A_page_with_more_links_than_anyone_follows_is_refused() =>
        Reports(Compile.Page("First.\n\n::: caution\n" + Repeated("[a](https://a.example/)\n\n", Bounds.References + 1) + ":::\n"), $"{Page}:7:1 error SB379");

    [Fact]
    [Trait("Code", "SB173")]
    public async Task Faults_without_number_are_cut_off_and_the_rest_is_told()
    {
        var result = await InBoundedTime(Compile.Page(Repeated("# One\n\n[@nobody]\n\n", 4_000)));

        result.Diagnostics.Length.ShouldBe(Bounds.Diagnostics + 1);
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "SB173");
    }

    [Fact]
    public async Task A_message_does_not_quote_a_whole_file()
    {
        var result = await InBoundedTime(Compile.Page($"::: {new string('a', 100_000)}\nText.\n:::\n"));

        result.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Message.Length < 2_000 && diagnostic.Remedy.Length < 2_000);
    }

    [Theory]
    [InlineData("tiny/pages/01-a\0b.md")]
    [InlineData("tiny/pages/01-..md")]
    [InlineData("tiny/pages/01-a\nb.md")]
    [InlineData("tiny/pages/١-welcome.md")]
    [InlineData("tiny/pages/01-çok.md")]
    [InlineData("tiny/pages/01-<script>.md")]
    public Task A_page_with_a_strange_name_is_refused(string path) => Reports(Compile.Base().With(path, "---\ntitle: W\n---\nHello.\n"), $"{path}:1:1 error SB108");

    [Theory]
    [InlineData("media/a\0.png")]
    [InlineData("C:\\windows\\a.png")]
    [InlineData("//server/share/a.png")]
    [InlineData("file:///etc/passwd.png")]
    [InlineData("media/./a.png")]
    [InlineData("media//a.png")]
    [InlineData("media/a.png?x=1")]
    [InlineData("media/a.png#x")]
    public Task A_video_path_that_is_no_path_in_the_module_is_refused(string path) =>
        ReportsSomething(Compile.Page($"::: video src=\"{path}\" captions=\"{path}\" title=\"T\" all-in-sound=true\nText.\n:::\n"));

    private static async Task Reports(MemoryFiles files, params string[] expected)
    {
        var result = await InBoundedTime(files);
        Compile.Report(result.Diagnostics).TrimEnd('\n').ShouldBe(string.Join('\n', expected));
        result.Packages.ShouldBeEmpty();
    }

    private static async Task ReportsSomething(MemoryFiles files)
    {
        var result = await InBoundedTime(files);
        result.HasErrors.ShouldBeTrue();
        result.Packages.ShouldBeEmpty();
    }

    /// <summary>A package or errors, never both and never neither.</summary>
    private static async Task EndsCleanly(MemoryFiles files)
    {
        var result = await InBoundedTime(files);
        result.Packages.IsEmpty.ShouldBe(result.HasErrors);
    }

    private static async Task<CompileResult> InBoundedTime(MemoryFiles files)
    {
        CompileResult? result = null;
        var work = Task.Run(() => ProcessorTime.Of(() => result = Compile.All(files)), TestContext.Current.CancellationToken);
        (await work.WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken)).ShouldBeLessThan(Bound);
        return result!;
    }

    private static MemoryFiles Numbered(MemoryFiles files, int count, Func<int, string> path, string content) =>
        Enumerable.Range(1, count).Aggregate(files, (tree, number) => tree.With(path(number), content));

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
