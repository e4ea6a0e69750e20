using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The player's words in several languages.</summary>
public sealed class PlayerStringsTests
{
    [Theory]
    [InlineData("en-GB", 1, "There is 1 question.")]
    [InlineData("en-GB", 2, "There are 2 questions.")]
    [InlineData("gd", 11, "Tha 11 cheist ann.")]
    [InlineData("gd", 13, "Tha 13 ceistean ann.")]
    [InlineData("gd", 20, "Tha 20 ceist ann.")]
    [InlineData("cy", 6, "Mae 6 chwestiwn.")]
    [InlineData("pl", 1, "Jest 1 pytanie.")]
    [InlineData("pl", 4, "Są 4 pytania.")]
    [InlineData("pl", 12, "Jest 12 pytań.")]
    [InlineData("pl", 22, "Są 22 pytania.")]
    [InlineData("ar", 2, "يوجد سؤالان.")]
    [InlineData("ar", 103, "يوجد 103 أسئلة.")]
    [InlineData("ar", 11, "يوجد 11 سؤالًا.")]
    [InlineData("ar", 100, "يوجد 100 سؤال.")]
    [InlineData("ur", 5, "5 سوالات ہیں۔")]
    public void A_text_has_the_form_that_its_language_gives_a_number(string language, int count, string text) =>
        PlayerStrings.For(language).Format("check.questions", count).ShouldBe(text);

    [Fact]
    public void A_language_without_words_of_its_own_has_the_English_ones_and_they_are_marked_in_text()
    {
        var words = PlayerStrings.For("uk");

        EnglishWords.Mark($"<p title=\"{words["question.label"]}\">&#x2;Show&#x3; {words.Format("check.questions", 1)}</p>").ShouldBe(
            "<p title=\"Question\"><span lang=\"en\" dir=\"ltr\">Show</span> <span lang=\"en\" dir=\"ltr\">There is 1 question.</span></p>");
        words.ForScript["question.correct"].ShouldBe("Correct");
    }

    [Theory]
    [InlineData(Setting.Platform, "A learning platform saves")]
    [InlineData(Setting.Browser, "Your browser keeps your progress")]
    [InlineData(Setting.SharedBrowser, "Others may use this device too")]
    [InlineData(Setting.Paper, "This is the whole module")]
    public void Words_are_true_where_the_document_is_read(Setting setting, string start)
    {
        PlayerStrings.For("en", setting)["help.saving"].ShouldStartWith(start);
        PlayerStrings.For("en", setting).ForScript.Keys.ShouldAllBe(key => !key.Contains('@'));
    }

    [Fact]
    public void A_language_that_lacks_the_words_of_a_setting_has_the_English_ones_and_not_its_own_untrue_ones()
    {
        var words = PlayerStrings.For("uk", Setting.Browser);

        EnglishWords.Mark($"<p>{words["help.saving"]}</p>").ShouldStartWith("<p><span lang=\"en\" dir=\"ltr\">Your browser keeps");
    }

    [Fact]
    public void Words_of_a_language_are_not_marked() => EnglishWords.Mark(PlayerStrings.For("gd")["question.label"]).ShouldBe("Ceist");

    [Fact]
    public void A_region_changes_nothing() => PlayerStrings.For("ar-SD")["question.label"].ShouldBe(PlayerStrings.For("ar")["question.label"]);

    [Fact]
    public void The_script_gets_its_words_and_no_others() =>
        PlayerStrings.For("gd").ForScript.Keys.ShouldAllBe(key => PlayerStrings.For("gd")[$"js.{key}"].Length > 0);
}
