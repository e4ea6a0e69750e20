using System.Globalization;
using AngleSharp.Html.Parser;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Rendering;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Words in another language say so, with their direction, wherever a text can hold them (WCAG 2.2, 3.1.2).</summary>
public sealed class LanguageOfPartsTests
{
    private const string Asked = "```question\nid: asked\nkind: choice\nprompt: What is [fàilte]{lang=gd}?\nhint: It is [fàilte]{lang=gd}.\noptions:\n  - {id: a, text: \"[fàilte]{lang=gd}\", correct: true, feedback: \"[fàilte]{lang=gd}\"}\n  - {id: b, text: Other}\n```\n";

    [Theory]
    [InlineData("Say [fàilte]{lang=gd}.", "gd", "ltr", "fàilte")]
    [InlineData("Say [أهلاً]{lang=ar}.", "ar", "rtl", "أهلاً")]
    [InlineData("Say [خوش آمدید]{lang=ur} now.", "ur", "rtl", "خوش آمدید")]
    [InlineData("Say [*two* **words**]{lang=gd}.", "gd", "ltr", "<em>two</em> <strong>words</strong>")]
    [InlineData("Say *[fàilte]{lang=gd}*.", "gd", "ltr", "fàilte")]
    [InlineData("Say [`cod`]{lang=gd}.", "gd", "ltr", "<code>cod</code>")]
    [InlineData("Say [<kbd>x</kbd> y]{lang=gd}.", "gd", "ltr", "<kbd>x</kbd> y")]
    [InlineData("Say [one [two](page:welcome) three]{lang=gd}.", "gd", "ltr", "one <a href=\"#welcome\">two</a> three")]
    [InlineData("Say [[fàilte]{lang=gd}](page:welcome).", "gd", "ltr", "fàilte")]
    [InlineData("Say [one [zwei]{lang=de} three]{lang=gd}.", "gd", "ltr", "one <span lang=\"de\" dir=\"ltr\">zwei</span> three")]
    [InlineData("Say [one]{lang=gd}[two]{lang=gd}.", "gd", "ltr", "one")]
    [InlineData("## [Fàilte]{lang=gd} and more", "gd", "ltr", "Fàilte")]
    [InlineData("- [fàilte]{lang=gd}\n- two", "gd", "ltr", "fàilte")]
    [InlineData("> [fàilte]{lang=gd}", "gd", "ltr", "fàilte")]
    [InlineData("| A | B |\n|---|---|\n| [fàilte]{lang=gd} | b |", "gd", "ltr", "fàilte")]
    [InlineData("::: key-point\nSay [fàilte]{lang=gd}.\n:::", "gd", "ltr", "fàilte")]
    [InlineData("Ward \\[4\\] and [a \\[b\\] c]{lang=gd}.", "gd", "ltr", "a [b] c")]
    public void Words_stand_in_the_element_that_names_their_language(string markdown, string language, string direction, string words)
    {
        var html = Compile.Package(Compile.Page($"{markdown}\n")).Html;

        html.ShouldContain($"<span lang=\"{language}\" dir=\"{direction}\">{words}</span>");
        HtmlFaults.In(html, isWhole: true).ShouldBeEmpty();
    }

    [Fact]
    public void Questions_name_the_language_of_words_in_prompts_hints_options_and_feedback()
    {
        var document = new HtmlParser().ParseDocument(Compile.Package(Compile.Page(Asked)).Html);

        foreach (var place in new[] { "legend", ".hint", "label", "[data-option-feedback]", "[data-option-text]" })
        {
            document.QuerySelector($"{place} span[lang=gd]").ShouldNotBeNull(place).TextContent.ShouldBe("fàilte");
        }
    }

    [Fact]
    public void Abbreviations_in_words_of_another_language_are_not_written_out()
    {
        var files = Compile.Page("Ask [die GMC heute]{lang=de}, then the GMC.\n");
        files.With("shared/glossary.yaml", "abbreviations:\n  GMC: General Medical Council\n");

        Compile.Package(files).Html.ShouldContain("<span lang=\"de\" dir=\"ltr\">die GMC heute</span>, then the General Medical Council (GMC).");
    }

    /// <summary>A tick that a learner set in an earlier build is found again: there the words stood after an empty element.</summary>
    [Fact]
    public void A_tick_beside_words_in_another_language_keeps_its_mark()
    {
        var before = RichText.Plain("") with { Parts = [new HtmlPart("Say <span lang=\"gd\" dir=\"ltr\"></span>fàilte.")] };
        var now = before with { Parts = [new HtmlPart("Say <span lang=\"gd\" dir=\"ltr\">fàilte</span>.")] };

        ModuleContext.MarkOf(now).ShouldBe(ModuleContext.MarkOf(before));
        ModuleContext.MarkOf(before).ShouldBe(Hash.Bits24(before.Parts.OfType<HtmlPart>().Single().Html).ToString("x6", CultureInfo.InvariantCulture));
    }
}
