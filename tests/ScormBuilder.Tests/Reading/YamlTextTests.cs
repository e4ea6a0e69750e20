using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading;

/// <summary>What YAML would make of an author's text is told in the author's words, with the line as it should be.</summary>
public sealed class YamlTextTests
{
    [Theory]
    [Trait("Code", "SB218")]
    [InlineData("text: *Never* do it", "text: \"*Never* do it\"")]
    [InlineData("text: **Never** do it", "text: \"**Never** do it\"")]
    [InlineData("text: `code` first", "text: \"`code` first\"")]
    [InlineData("text: {{ward}} first", "text: \"{{ward}} first\"")]
    [InlineData("text: [words](page:x) first", "text: \"[words](page:x) first\"")]
    [InlineData("text: \"Never\" is a word", "text: '\"Never\" is a word'")]
    [InlineData("text: 'Don't you?'", "text: \"Don't you?\"")]
    [InlineData("text: @home rule", "text: \"@home rule\"")]
    [InlineData("text: %-sign", "text: \"%-sign\"")]
    [InlineData("text: > 5 people", "text: \"> 5 people\"")]
    [InlineData("text: | or a line", "text: \"| or a line\"")]
    [InlineData("text: !Important thing", "text: \"!Important thing\"")]
    [InlineData("text: &c. and so on", "text: \"&c. and so on\"")]
    [InlineData("text: Which: this?", "text: \"Which: this?\"")]
    public void A_text_that_needs_quotes_is_shown_with_them(string line, string quoted) => Of($"options:\n  - id: a\n    {line}\n").ShouldHaveSingleItem().ShouldBe(
        "tiny/pages/01-welcome.md:10:11 SB218 YAML does not read this as text, because it starts with or contains a character that has a special meaning in YAML. "
        + $"Write {quoted} – with the whole text in quotes.");

    [Theory]
    [Trait("Code", "SB219")]
    [InlineData("We are #1 in the region", "'#1 in the region' as a comment, so only 'We are' is left of the text.")]
    [InlineData("Ward # 4", "'# 4' as a comment, so only 'Ward' is left of the text.")]
    [InlineData("Say #metoo", "'#metoo' as a comment, so only 'Say' is left of the text.")]
    [InlineData("#1 rule", "'#1 rule' as a comment, so none of the text is left.")]
    public void A_text_that_a_comment_cuts_is_refused(string text, string told) => Of($"hint: {text}\n{Options}").ShouldHaveSingleItem().ShouldEndWith(
        $" SB219 YAML treats {told} Put the whole text in quotes. If it is meant to be a comment, put a space after the '#'.");

    [Theory]
    [InlineData("hint: Look again. # a comment")]
    [InlineData("hint: Look again.  # TODO: a better one")]
    [InlineData("hint: \"Ward #4\" #quoted")]
    [InlineData("hint: C#4 and a#b")]
    [InlineData("points: 2 #two")]
    public void A_comment_stays_possible(string line) => Of($"{line}\n{Options}").ShouldBeEmpty();

    [Fact]
    [Trait("Code", "SB220")]
    public void A_no_break_space_in_place_of_a_space_is_told() => Of($"{Options}\u00A0 hint: x\n").ShouldHaveSingleItem().ShouldEndWith(
        " SB220 This contains a no-break space (U+00A0), which YAML does not treat as a space. Replace it with an ordinary space.");

    [Theory]
    [InlineData("options:\n  - Ice\n  - Fire", "9:5 SB205 An entry of 'options' must be a mapping (lines 'key: value'), but it is text. Write '- id: ice' and below it 'text: Ice'. The keys of an entry are: id, text, correct, feedback.")]
    [InlineData("options:\n  ice: Ice", "9:3 SB205 'options' must be a list of mappings, but it is a mapping. Start each entry with '- ', for example: '- id: ice' and below it 'text: Ice'. The keys of an entry are: id, text, correct, feedback.")]
    [InlineData("options: Ice", "8:10 SB205 'options' must be a list of mappings, but it is text. Start each entry with '- ', for example: '- id: ice' and below it 'text: Ice'. The keys of an entry are: id, text, correct, feedback.")]
    [InlineData(Options + "image: a.jpg", "14:8 SB205 'image' must be a mapping (lines 'key: value'), but it is text. Below 'image:', indented by 2 spaces, write for example: 'src: a.jpg' and below it 'alt: ...'. Its keys are: src, alt.")]
    public void A_value_of_the_wrong_kind_is_told_with_the_keys_that_it_should_have(string lines, string told) =>
        Of(lines + "\n").Where(line => line.Contains("SB205", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldBe($"tiny/pages/01-welcome.md:{told}");

    private const string Options = "options:\n  - id: a\n    text: One of them\n    correct: true\n  - id: b\n    text: Another one\n";

    private static IEnumerable<string> Of(string lines) =>
        Compile.Check(Compile.Page($"```question\nid: q\nkind: choice\nprompt: Which is it?\n{lines}```\n")).Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message} {diagnostic.Remedy}");
}
