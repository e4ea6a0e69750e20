using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Content;

/// <summary>Facts on which people act, and which the suite once told wrongly, or called unknown although somebody publishes them.</summary>
public sealed partial class SettledFactsTests
{
    [Theory]
    [InlineData("pages/03")]
    [InlineData("pages/04")]
    [InlineData("pages/10")]
    [InlineData("checks/making-it-work")]
    [InlineData("scenarios/the-sheet-on-the-wall")]
    public void Nobody_needs_papers_to_register_with_a_general_practice(string start) =>
        SuiteFiles.Text("refugees-and-people-seeking-asylum", start).ShouldContain("@phs-gp-cards");

    [Fact]
    public void The_right_answer_at_the_desk_is_to_register() =>
        Right("refugees-and-people-seeking-asylum", "making-it-work", "register-today").ShouldBe(["accept-and-guide"]);

    /// <summary>The limit is being lengthened: whoever trusts a number here may lose a claim, or give one up that is still open.</summary>
    [Fact]
    public void No_time_limit_of_a_tribunal_is_given_as_a_number() =>
        string.Join('\n', SuiteFiles.Lines.Where(line => AboutClaims().IsMatch(line.Text) && Months().IsMatch(line.Text))).ShouldBeEmpty();

    [Theory]
    [InlineData("The limit for a tribunal is normally three months less one day.", true)]
    [InlineData("Acas has 12 weeks.", true)]
    [InlineData("A grievance does not stop the clock for a tribunal claim.", false)]
    public void A_number_for_a_limit_is_seen(string line, bool isNumber) => (AboutClaims().IsMatch(line) && Months().IsMatch(line)).ShouldBe(isNumber);

    /// <summary>Equality Act 2010, sections 13, 110 and 111.</summary>
    [Theory]
    [InlineData("being-an-active-witness")]
    [InlineData("if-you-experience-racism")]
    [InlineData("leading-anti-racist-change")]
    [InlineData("racism-and-islamophobia")]
    [InlineData("racism-and-mental-health")]
    [InlineData("racism-and-sexism")]
    [InlineData("reporting-racist-incidents")]
    public void To_move_staff_because_a_patient_asked_by_race_is_called_direct_discrimination(string module)
    {
        var pages = SuiteFiles.Text(module, "pages/");

        DirectDiscrimination().IsMatch(pages).ShouldBeTrue();
        pages.ShouldContain("@ea-s13");
        pages.ShouldContain("@ea-s110");
        pages.ShouldContain("@ea-part8-notes");
    }

    /// <summary>Equality Act 2010, section 27: settled law, told without a hedge.</summary>
    [Theory]
    [InlineData("being-an-active-witness", "pages/09")]
    [InlineData("follow-up", "pages/04")]
    [InlineData("if-you-experience-racism", "pages/05")]
    [InlineData("leading-anti-racist-change", "pages/02")]
    [InlineData("reporting-racist-incidents", "pages/05")]
    public void Who_speaks_up_or_helps_is_told_that_the_law_protects_them(string module, string page) => SuiteFiles.Text(module, page).ShouldContain("@ea-s27");

    [Theory]
    [InlineData("if-you-experience-racism")]
    [InlineData("leading-anti-racist-change")]
    [InlineData("racism-and-sexism")]
    [InlineData("reporting-racist-incidents")]
    [InlineData("staff-networks-and-influence")]
    public void A_report_of_sexual_harassment_is_not_only_a_grievance(string module) => SuiteFiles.Text(module, "pages/").ShouldContain("@era-commencement-2026");

    [Fact]
    public void The_newest_rates_of_maternal_deaths_are_for_England()
    {
        var question = Question("racialised-health-inequalities", "from-figure-to-change", "sorting-figures").ShouldBeOfType<SortingQuestion>();

        question.Items.Single(item => item.Id == "maternal").Target.ShouldBe("england");
        SuiteFiles.Lines.Where(line => line.Text.Contains("2.3 times", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("leading-anti-racist-change", "leading-it", "strongest-line")]
    [InlineData("racism-and-sexism", "deciding-fairly", "strongest-plan")]
    public void A_model_action_changes_a_step_and_watches_the_result_and_sets_no_quota(string module, string check, string question)
    {
        var options = Question(module, check, question).ShouldBeAssignableTo<OptionQuestion>()!.Options;

        var text = Html(options.Single(option => option.Correct).Text);
        text.ShouldStartWith("From ");
        text.ShouldContain("results by ethnicity");
    }

    private static string[] Right(string module, string check, string question) =>
        [.. Question(module, check, question).ShouldBeAssignableTo<OptionQuestion>()!.Options.Where(option => option.Correct).Select(option => option.Id)];

    private static Question Question(string module, string check, string question) =>
        SuiteContent.Modules[module].Checks.Single(each => each.Id == check).AllQuestions.Single(each => each.Id == question);

    private static string Html(RichText text) => string.Concat(text.Parts.OfType<HtmlPart>().Select(part => part.Html)).Replace("<p>", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\btribunal|\bAcas\b|\btime limits?\b|\blimit\b.*\bclaim", RegexOptions.CultureInvariant)]
    private static partial Regex AboutClaims();

    [GeneratedRegex(@"\b(three|six|twelve|\d+) (months?|weeks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"direct discrimination|discriminate directly", RegexOptions.CultureInvariant)]
    private static partial Regex DirectDiscrimination();
}
