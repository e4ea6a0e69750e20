using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading;

/// <summary>Notations that are nearly right, or another tool's: learners never read them as they are written without a word to the author.</summary>
public sealed class NearMissTests
{
    private const string AsQuestion =
        " does not start a question. Learners would see its lines as code, including the right answers. Did you mean ```question? To show how a question is written, put all of it, including ```question, between two lines of 4 backticks.";

    [Theory]
    [Trait("Code", "SB329")]
    [InlineData("```Question", "```")]
    [InlineData("```QUESTION", "```")]
    [InlineData("```questions", "```")]
    [InlineData("```qeustion", "```")]
    [InlineData("```quiz", "```")]
    [InlineData("```mcq", "```")]
    [InlineData("```true-false", "```")]
    [InlineData("```yaml question", "```")]
    [InlineData("``` Question", "```")]
    [InlineData("```{question}", "```")]
    [InlineData("```question mcq", "```")]
    [InlineData("```question {id=a}", "```")]
    [InlineData("```question title=\"What?\"", "```")]
    [InlineData("~~~Question", "~~~")]
    [InlineData("````Question", "````")]
    public void A_fence_that_was_meant_for_a_question_is_refused(string opening, string closing) =>
        Only($"{opening}\nid: a\n{closing}\n").ShouldBe($"SB329 '{opening.Replace("``` ", "```", StringComparison.Ordinal)}'{AsQuestion}");

    [Theory]
    [InlineData("```yaml\nid: a\nkind: choice\nprompt: What?\n```\n", "```yaml")]
    [InlineData("```\n# A question\nkind: choice\noptions:\n  - id: a\n```\n", "```")]
    [InlineData("'''question\nid: a\n'''\n", "'''question")]
    [InlineData("id: a\nkind: choice\nprompt: What?\n", "id: a")]
    [InlineData("``question\nkind: choice\nprompt: What?\n``\n", "`")]
    public void Lines_of_a_question_are_never_shown_as_code_or_text(string body, string quoted) => Only(body).ShouldBe($"SB329 '{quoted}'{AsQuestion}");

    [Theory]
    [InlineData("```js\nconst a = 1;\n```\n")]
    [InlineData("```yaml\nkind: choice\n```\n")]
    [InlineData("```yaml example of a question\nid: a\n```\n")]
    [InlineData("````markdown\n```question\nid: a\nkind: choice\nprompt: What?\n```\n````\n")]
    [InlineData("    indented code\n")]
    public void Real_code_stays_possible(string body) => All(body).ShouldBeEmpty();

    [Fact]
    public void A_question_as_JSON_is_never_shown_as_code() =>
        Only("```json\n{ \"kind\": \"choice\", \"prompt\": \"What?\" }\n```\n").ShouldBe($"SB329 '```json'{AsQuestion}");

    [Fact]
    public void What_other_tools_draw_is_warned_of() => Only("```mermaid\ngraph TD\n```\n").ShouldBe(
        "SB334 '```mermaid' looks like markup, but learners see it as it is written. It is not turned into a diagram. Put an image of the diagram in the module's media folder, and describe in words what it shows.");

    [Fact]
    [Trait("Code", "SB330")]
    public void A_fence_that_was_meant_for_a_container_is_refused() =>
        Only("```{note}\nText\n```\n").ShouldBe("SB330 '```{note}' does not start a 'key-point'. Learners would see its lines as code. Put a line '::: key-point' before those lines and a line ':::' after them.");

    [Theory]
    [Trait("Code", "SB332")]
    [InlineData(":: keypoint", "Did you mean '::: key-point'?")]
    [InlineData(": : : keypoint", "Did you mean '::: key-point'?")]
    [InlineData(":: check{final}", "Did you mean '::check{final}', on a line of its own?")]
    [InlineData(":contact{x}", "Did you mean '::contact{x}', on a line of its own?")]
    [InlineData(":: reflection id=\"x\"", "Did you mean '::: reflection'?")]
    [InlineData(":: question", "Put a question between a line ```question and a line ```.")]
    [InlineData("!!! warning", "Write a line '::: caution' before its text and a line ':::' after it, and do not indent the text.")]
    public void A_line_that_was_meant_for_a_container_or_directive_is_refused(string line, string remedy) =>
        Only(line + "\n").ShouldBe($"SB332 '{line}' does not open or close anything. Learners would see it as it is written. {remedy}");

    [Fact]
    public void An_alert_in_a_quotation_is_refused() => Only("> [!NOTE]\n> Text\n").ShouldBe(
        "SB332 '[!NOTE]' does not open or close anything. Learners would see it as it is written. Write a line '::: key-point' before its text, without the '>', and a line ':::' after it.");

    [Fact]
    [Trait("Code", "SB335")]
    public void An_indented_container_is_refused() => Only("    ::: key-point\n    Text\n    :::\n").ShouldBe(
        "SB335 '::: key-point' is indented by 4 spaces or more, which makes it code. Learners would see it as it is written. "
        + "Move its lines to the left margin. To show how it is written, put it between two lines of 4 backticks.");

    [Theory]
    [InlineData("::: Keypoint", "SB308 ':::Keypoint' is not a container. Did you mean 'key-point'?")]
    [InlineData(":::note{.wide}", "SB308 ':::note{.wide}' is not a container. Did you mean 'key-point'?")]
    [InlineData("::: question", "SB308 ':::question' is not a container. Put a question between a line ```question and a line ```.")]
    [InlineData("::: contact", "SB308 ':::contact' is not a container. Did you mean '::contact', with two colons and on a line of its own?")]
    public void The_container_that_was_meant_is_named(string line, string expected) => Only($"{line}\nText\n:::\n").ShouldBe(expected);

    [Theory]
    [InlineData("::Check{final}", "SB309 '::Check' is not a directive. Did you mean 'check'?")]
    [InlineData("::quiz{final}", "SB309 '::quiz' is not a directive. Put a question between a line ```question and a line ```.")]
    [InlineData("::keypoint", "SB309 '::keypoint' is not a directive. Did you mean '::: key-point', with three colons?")]
    public void The_directive_that_was_meant_is_named(string line, string expected) => Only(line + "\n").ShouldBe(expected);

    [Theory]
    [Trait("Code", "SB331")]
    [InlineData("Report it. ::contact{a-line} Then rest.", "::contact{a-line}", "::contact{a-line}", " In a sentence, write [words](contact:a-line).")]
    [InlineData("Report it: **::contact{a-line}**", "::contact{a-line}", "::contact{a-line}", " In a sentence, write [words](contact:a-line).")]
    [InlineData("Now :check{final} it.", ":check{final}", "::check{final}", "")]
    [InlineData("Now ::check[final] it.", "::check[final]", "::check{final}", "")]
    [InlineData("Your plan: ::action-plan", "::action-plan", "::action-plan", "")]
    public void A_directive_inside_of_a_sentence_is_refused(string text, string written, string right, string link) => Only(text + "\n").ShouldBe(
        $"SB331 Learners would see '{written}' exactly as it is written here. Put '{right}' on a line of its own.{link} To show the colons, write '\\:'.");

    [Fact]
    [Trait("Code", "SB337")]
    public void Words_after_a_directive_are_not_left_out_in_silence() => Only("::support and more\n").ShouldBe(
        "SB337 '::support' is followed by 'and more' on the same line, which would be left out. Put '::support' or '::support{id}' on a line of its own, with the id in braces, and any other words in a separate paragraph.");

    [Fact]
    [Trait("Code", "SB338")]
    public void A_directive_without_its_id_is_told_how_one_is_written() =>
        Only("::contact\n").ShouldBe("SB338 '::contact' needs an id. Write '::contact{its-id}', with the id in braces. An id has small letters, digits and hyphens.");

    [Theory]
    [Trait("Code", "SB333")]
    [InlineData("See {{ two words }} here.", "{{ two words }}")]
    [InlineData("See {{x} here.", "{{x}")]
    [InlineData("See [ @a-source ] here.", "[ @a-source ]")]
    [InlineData("So it is [see @a-source, p. 3].", "[see @a-source, p. 3]")]
    [InlineData("So it is.^[A note.]", "^[A note.]")]
    [InlineData("The [fàilte]{lang=gd of old.", "]{lang=gd of old.")]
    [InlineData("See [[page two]] now.", "[[page two]]")]
    [InlineData("See [this] (https://a.example/) now.", "[this] (…)")]
    [InlineData("See (this)[https://a.example/] now.", "(this)[https://a.example/]")]
    [InlineData("See !(media/a.png) now.", "!(media/a.png)")]
    [InlineData("Text {.wide} here.", "{.wide}")]
    [InlineData("Text {: .wide} here.", "{: .wide}")]
    [InlineData("| A | B |\n| 1 | 2 |", "| A | B | | 1 | 2 |")]
    [InlineData("Text %%a note to myself%% here.", "%%a note to myself%%")]
    [InlineData("Text {/* hidden */} here.", "{/* hidden */}")]
    [InlineData("It is {++added++} text.", "{++added++}")]
    [InlineData("It is ||hidden|| text.", "||hidden||")]
    [InlineData("!include other.md", "!include other.md")]
    [InlineData("import X from './x'", "import X from './x'")]
    [InlineData(".. note:: Take care", ".. note::")]
    [InlineData("Text ::: key-point", "::: key-point")]
    [InlineData("![media/a.png]", "![media/a.png]")]
    [InlineData("image::a.png[words]", "image::a.png[words]")]
    [InlineData("See [words][part-two] now.", "[words][part-two]")]
    [InlineData("[( )] wrong", "[( )] wrong")]
    [InlineData("- (x) right", "(x) right")]
    [InlineData("What is it? {=one ~two}", "{=one ~two}")]
    [InlineData("What?\nA. one\nB. two\nANSWER: B", "ANSWER: B")]
    [InlineData("See Error! Reference source not found.", "Error! Reference source not found.")]
    public void A_notation_that_learners_would_read_raw_is_refused(string text, string quoted) =>
        Only(text + "\n").ShouldStartWith($"SB333 '{quoted}' has no meaning here. Learners would see it as it is written. ");

    [Theory]
    [Trait("Code", "SB334")]
    [InlineData("#No space", "#No space")]
    [InlineData("##No space here.", "##No space here.")]
    [InlineData("Read ==this== now.", "==this==")]
    [InlineData("So $E=mc^2$ holds.", "$E=mc^2$")]
    [InlineData("An *unclosed word", "*unclosed word")]
    [InlineData("An **unclosed word", "**unclosed word")]
    [InlineData("An _unclosed word", "_unclosed word")]
    [InlineData("• First", "• First")]
    [InlineData("Type &nbsp here.", "&nbsp")]
    [InlineData("Well :smile: done.", ":smile:")]
    [InlineData("1.First of all", "1.First of all")]
    [InlineData("-First of all", "-First of all")]
    [InlineData("Now -- then.", "--")]
    [InlineData("A \uF0B7 sign.", "\uF0B7")]
    [InlineData("- [x] Done", "[x]")]
    [InlineData("== Heading", "== Heading")]
    [InlineData("＃ Heading", "＃ Heading")]
    [InlineData("h2. Heading", "h2. Heading")]
    [InlineData("####### Heading", "####### Heading")]
    [InlineData("See [words|https://a.example/] now.", "[words|https://a.example/]")]
    [InlineData("See [https://a.example/ words] now.", "[https://a.example/ words]")]
    [InlineData("Some [b]bold[/b] text", "[b]bold[/b]")]
    [InlineData("Some '''bold''' text", "'''bold'''")]
    [InlineData("a | b\n1 | 2", "a | b 1 | 2")]
    [InlineData("Name\tAge\nAnn\t4", "Name Age Ann 4")]
    [InlineData("-one\n-two", "-one -")]
    [InlineData("a. one\nb. two", "a. one b.")]
    [InlineData("☐ one", "☐ one")]
    [InlineData("[ ] one", "[ ] one")]
    [InlineData("Introduction.........3", ".........3")]
    [InlineData("Name: ________", "________")]
    [InlineData("=====", "=====")]
    [InlineData("As is known.[3]", "[3]")]
    [InlineData("A &nbps; sign", "&nbps;")]
    [InlineData("A &amp;amp; sign", "…amp;")]
    [InlineData("Text ^abc123", "^abc123")]
    [InlineData("Well :material-account: done.", ":material-account:")]
    [InlineData("Some ** bold ** text", "** bold **")]
    [InlineData("Some ~struck~ text", "~struck~")]
    [InlineData("Dear {user.name}, hello.", "{user.name}")]
    [InlineData("Where \\(x^2\\) is", "…x^2…")]
    [InlineData("So \\frac{a}{b} is", "\\frac")]
    public void What_looks_like_a_notation_is_warned_of(string text, string quoted) =>
        Only(text + "\n").ShouldStartWith($"SB334 '{quoted}' looks like markup, but learners see it as it is written. ");

    [Theory]
    [InlineData("Prices of $5 and $10, C#, F#, 5*3*2, snake_case, a == b, #1, A&B, 12:30, 3:2, C::D.")]
    [InlineData("It costs US$5; or A$ 6 --7.")]
    [InlineData("Well done (a) first, [b] then, {c d}, <3, note: see [1].")]
    [InlineData("#MeToo began with one person. #BlackLivesMatter did too.")]
    [InlineData("Fill the gap: ____ and so on.")]
    [InlineData("1) First\n2) Second")]
    [InlineData("`::contact{x}`, \\::contact{x}, `[[x]]`, \\*star and `$x$`.")]
    [InlineData("A no-break\u00A0space, a dash – and “quotation marks”.")]
    [InlineData("Ward A | Ward B\nis how it is written.")]
    [InlineData("a. One line alone, 'so' it is said, ''tis true; 50% of 100%; e.g. this/that, {x}.")]
    [InlineData("It ends... and goes on … by e-mail :) (or not).")]
    [InlineData("J. Smith\nA. Jones")]
    [InlineData("Answer: because it is right.\nAnswer: all of it.")]
    public void Ordinary_text_is_left_alone(string text) => All(text + "\n").Where(line => !line.Contains("SB843", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    [Trait("Code", "SB336")]
    public void Text_after_a_comment_of_several_lines_is_told() => Only("<!-- A\nnote --> Text\n").ShouldBe(
        "SB336 The text after the end of a comment is on the same line, so it would be left out with the comment. Put the text on a line of its own, with an empty line before it.");

    [Fact]
    public void Text_after_a_comment_on_one_line_is_shown() => Html("<!-- A note -->Text *after* it\n").ShouldContain("<p>Text <em>after</em> it</p>");

    [Fact]
    public void Addresses_in_text_become_links()
    {
        var html = Html("See https://a.example/x_y, (www.b.example) or ann_of_x@c.example; **d@e.example**.\n");

        html.ShouldContain("See <a href=\"https://a.example/x_y\"");
        html.ShouldContain("(<a href=\"https://www.b.example\"");
        html.ShouldContain(" or <a href=\"mailto:ann_of_x@c.example\">ann_of_x@c.example</a>; <strong><a href=\"mailto:d@e.example\">d@e.example</a></strong>.");
    }

    [Theory]
    [InlineData("; then on.")]
    [InlineData("[words]")]
    [InlineData("）")]
    [InlineData("。")]
    public void What_follows_an_address_is_no_part_of_it(string rest) => Html($"Go to https://a.example/x{rest}\n").ShouldContain($"</a>{rest}");

    [Theory]
    [InlineData("See https://a.example[words] now.", "https://a.example[words]")]
    [InlineData("See https://a.example/x[words] now.", "…[words]")]
    [InlineData("*[RCN]: A union", "*[RCN]: A union")]
    public void What_looks_like_a_notation_is_warned_of_beside_what_else_is_wrong(string text, string quoted) =>
        All(text + "\n").ShouldContain(line => line.StartsWith($"SB334 '{quoted}' looks like markup", StringComparison.Ordinal));


    [Fact]
    public void Text_that_is_struck_out_is_shown_so() => Html("It is ~~not~~ so.\n").ShouldContain("It is <del>not</del> so.");

    [Fact]
    public void A_container_that_is_not_closed_is_told_how_many_colons_close_it() =>
        All(":::: accordion\n::: section title=\"A\"\nText\n:::\n").ShouldContain("SB317 ':::accordion' is not closed. Put a line '::::' after its content, with as many colons as the opening line.");

    private static string Html(string body) => Compile.Package(Compile.Page(body), target: "web").Html;

    private static string Only(string body) => All(body).ShouldHaveSingleItem();

    private static IEnumerable<string> All(string body) => Compile.Check(Compile.Page(body)).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message} {diagnostic.Remedy}");
}
