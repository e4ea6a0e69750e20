using ScormBuilder.Reading;

namespace ScormBuilder.Tests.Reading;

/// <summary>What is told of Markdown and HTML in texts in which they mean nothing.</summary>
public sealed class PlainTextMarksTests
{
    [Theory]
    [InlineData("Say **no** to it", 4, "**no**", "Write the words alone: 'no'.")]
    [InlineData("*Never* again", 0, "*Never*", "Write the words alone: 'Never'.")]
    [InlineData("It is __here__", 6, "__here__", "Write the words alone: 'here'.")]
    [InlineData("An _old_ story", 3, "_old_", "Write the words alone: 'old'.")]
    [InlineData("Use `Datix`", 4, "`Datix`", "Write the words alone: 'Datix'.")]
    [InlineData("# Welcome", 0, "# Welcome", "Write the words alone: 'Welcome'.")]
    [InlineData("See [the form](https://a.example/f)", 4, "[the form](https://a.example/f)", "Write the words 'the form' alone, and put the link into a text in Markdown.")]
    [InlineData("![A form](media/form.png)", 0, "![A form](media/form.png)", "Write the words 'A form' alone, and put the link into a text in Markdown.")]
    [InlineData("[The form](page:form \"Its title\") here", 0, "[The form](page:form \"Its title\")", "Write the words 'The form' alone, and put the link into a text in Markdown.")]
    [InlineData("It is the law [@equality-act-2010]", 14, "[@equality-act-2010]", "Leave it out, and cite the source in a text in Markdown.")]
    [InlineData("Health &amp; safety", 7, "&amp;", "Write 'and', or the character itself: '&'.")]
    [InlineData("10&nbsp;minutes", 2, "&nbsp;", "Type the character itself: ' '.")]
    [InlineData("It&#8217;s", 2, "&#8217;", "Type the character itself: '’'.")]
    [InlineData("First<br>second", 5, "<br>", "Leave out the tag, and write its words alone.")]
    [InlineData("<strong>Now</strong>", 0, "<strong>", "Leave out the tag, and write its words alone.")]
    public void What_learners_would_read_as_it_is_written_is_told(string text, int index, string written, string remedy) =>
        PlainTextMarks.Find(text).ShouldBe((index, written, remedy));

    [Theory]
    [InlineData("A&E; R&D")]
    [InlineData("2 * 3 * 4")]
    [InlineData("A_file_name")]
    [InlineData("Care * and * support")]
    [InlineData("#1 of 3")]
    [InlineData("Fewer than <5 people> or a>b")]
    [InlineData("f(x) [sic] (as said)")]
    [InlineData("https://a.example/_forms_/1")]
    [InlineData("Rated 4*")]
    [InlineData("It's 5 o`clock")]
    [InlineData("Swear words such as f***")]
    public void Other_text_is_left_alone(string text) => PlainTextMarks.Find(text).ShouldBeNull();
}
