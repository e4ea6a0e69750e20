using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Content;

/// <summary>A learner is told the fact with its date, or that nobody has published it, or nothing. What authors still have to find out is in <c>review:</c> and in handover.md.</summary>
public sealed partial class PlainSpeakingTests
{
    [Fact]
    public void No_working_note_of_an_author_is_left_in_what_learners_read() =>
        string.Join('\n', SuiteFiles.Lines.Where(line => WorkingNote().IsMatch(line.Text))).ShouldBeEmpty();

    [Theory]
    [InlineData("How many took part was not in the text we saw.", true)]
    [InlineData("Whether it has begun has not been confirmed.", true)]
    [InlineData("A lawyer must confirm this.", true)]
    [InlineData("Its results are not known to us.", true)]
    [InlineData("As far as we know, it is free.", true)]
    [InlineData("We found no national guidance.", true)]
    [InlineData("Newer figures may exist.", true)]
    [InlineData("Newer results should replace it.", true)]
    [InlineData("Write down what you saw. We saw it too.", false)]
    [InlineData("The board confirms it the next day. Ask a lawyer early.", false)]
    [InlineData("No study of this has been found.", false)]
    public void A_working_note_is_told_from_other_sentences(string sentence, bool isNote) => WorkingNote().IsMatch(sentence).ShouldBe(isNote);

    [Fact]
    public void No_heading_stands_alone()
    {
        var lines = SuiteFiles.Lines.Where(line => line.File.EndsWith(".md", StringComparison.Ordinal) && line.Text.Trim().Length > 0).ToList();

        string.Join('\n', lines.Where((line, index) => Level(line) > 0 && IsEmpty(line, lines.ElementAtOrDefault(index + 1)))).ShouldBeEmpty();
    }

    /// <summary>Where all pages have to be opened, "skip what you like" is not the whole truth.</summary>
    [Fact]
    public void Who_may_skip_pages_is_told_what_it_costs()
    {
        var whole = SuiteContent.Modules.Values.Where(module => module.Id != "if-you-experience-racism");

        whole.Where(module => !Html(module.ContentNote).Contains("shows the module as complete once every page has been opened", StringComparison.Ordinal)).Select(module => module.Id).ShouldBeEmpty();
    }

    /// <summary>Each of these has a page on which somebody at work may not want to be seen.</summary>
    [Theory]
    [InlineData("being-an-active-witness")]
    [InlineData("follow-up")]
    [InlineData("if-you-experience-racism")]
    [InlineData("racism-and-islamophobia")]
    [InlineData("racism-and-mental-health")]
    [InlineData("racism-and-sexism")]
    [InlineData("refugees-and-people-seeking-asylum")]
    [InlineData("reporting-racist-incidents")]
    [InlineData("staff-networks-and-influence")]
    [InlineData("support-and-resources")]
    public void A_module_that_somebody_may_have_to_close_fast_can_be_left_quickly(string module) => SuiteContent.Modules[module].LeaveQuickly.ShouldBeTrue();

    private static string Html(RichText? text) => string.Concat(text!.Parts.OfType<HtmlPart>().Select(part => part.Html));

    private static bool IsEmpty(SuiteLine heading, SuiteLine? next) => next is null || next.File != heading.File || (Level(next) > 0 && Level(next) <= Level(heading));

    private static int Level(SuiteLine line) => Heading().Match(line.Text).Groups[1].Length;

    [GeneratedRegex("^(#+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\bin (the text|what)( that)? we saw\b|\bas we saw it\b|\breport we saw\b|\bknown to us\b|\bas far as we (know|saw)\b|\bin our reading\b|\blooked for and not found\b|\b[Ww]e (found no|could not confirm|have not (seen|confirmed))\b"
        + @"|\bnot (yet )?been confirmed\b|\bbe confirmed by a lawyer\b|\b[Ll]awyer (must|has|still has|should)\b|\bnewer figures may exist\b|\bReviewers will\b|\bshould replace it\b|\bas (others|a summary) sums? it up\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WorkingNote();
}
