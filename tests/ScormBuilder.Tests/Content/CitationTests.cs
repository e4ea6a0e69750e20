using System.Net;
using System.Text.RegularExpressions;
using HtmlAgilityPack;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Content;

/// <summary>Nobody has to take the suite's word for it: what gives a figure or names a law says where that stands.</summary>
public sealed partial class CitationTests
{
    private const string Cited = "<sup>";

    public static TheoryData<string> Modules => [.. SuiteContent.Modules.Keys];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_paragraph_with_a_figure_or_a_law_cites_a_source(string module)
    {
        var claims = SuiteContent.Texts(SuiteContent.Modules[module]).SelectMany(text => Paragraphs(text.Text).Where(paragraph => IsClaim(paragraph, text.IsStory)).Select(paragraph => $"{text.Place}: {paragraph}"))
            .Where(claim => !CitationExceptions.Of(module).Any(exception => claim.Contains(exception, StringComparison.Ordinal)));

        string.Join('\n', claims).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_exception_is_still_needed(string module)
    {
        var paragraphs = SuiteContent.Texts(SuiteContent.Modules[module]).SelectMany(text => Paragraphs(text.Text).Where(paragraph => IsClaim(paragraph, text.IsStory))).ToList();

        CitationExceptions.Of(module).ShouldAllBe(exception => paragraphs.Any(paragraph => paragraph.Contains(exception, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Half of the 200 were asked.", true)]
    [InlineData("The Equality Act 2010 says so.", true)]
    [InlineData("The European Convention on Human Rights says so.", true)]
    [InlineData("Section 26 of the Act says so.", true)]
    [InlineData("The Act is one thing. Act on it.", false)]
    [InlineData("Ring 999. It takes 20 minutes. COVID-19. The pass mark of the check is 70 per cent.", false)]
    public void A_claim_is_told_from_other_sentences(string sentence, bool isClaim) => IsClaim(sentence, isStory: false).ShouldBe(isClaim);

    [Fact]
    public void In_a_story_only_what_could_be_taken_for_fact_is_a_claim()
    {
        IsClaim("Bay 4 has 12 beds.", isStory: true).ShouldBeFalse();
        IsClaim("In Scotland 12 per cent said so.", isStory: true).ShouldBeTrue();
        IsClaim("The Equality Act 2010 says so.", isStory: true).ShouldBeTrue();
    }

    /// <summary>Paragraphs, items of lists and rows of tables, as far as they cite nothing.</summary>
    private static IEnumerable<string> Paragraphs(RichText text)
    {
        var document = new HtmlDocument();
        document.LoadHtml(string.Concat(text.Parts.Select(Html)));
        var blocks = document.DocumentNode.SelectNodes("//p | //li[not(p)] | //tr[td] | //dd[not(p)]") ?? Enumerable.Empty<HtmlNode>();
        return blocks.Where(block => block.Name == "tr" || block.Ancestors("tr").FirstOrDefault() is null).DefaultIfEmpty(document.DocumentNode)
            .Where(block => !block.InnerHtml.Contains(Cited, StringComparison.Ordinal))
            .Select(block => string.Join(' ', WebUtility.HtmlDecode(block.InnerText).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Html(TextPart part) => part switch
    {
        HtmlPart html => html.Html,
        CitationPart => $"{Cited}</sup>",
        PageLinkPart link => link.Html,
        ExternalLinkPart link => link.Html,
        TermPart term => term.Html,
        ContactLinkPart contact => contact.Html,
        AbbreviationPart abbreviation => abbreviation.Name,
        _ => "",
    };

    private static bool IsClaim(string paragraph, bool isStory)
    {
        var rest = Harmless().Replace(paragraph, "");
        return Law().IsMatch(rest) || (isStory ? Statistic() : Figure()).IsMatch(rest);
    }

    /// <summary>Numbers that claim nothing: telephone numbers, clock times, minutes, the name of a disease, and what passes the module's own check.</summary>
    [GeneratedRegex(@"\b(999|101|111|112)\b|\b\d{1,2}[:.]\d{2}\b|\b\d+ (minutes?|seconds?)\b|\bCOVID-19\b|\bpass mark\b[^.]* 70 per cent", RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\d+(\.\d+)? ?(%|per cent)|\b\d+ in \d+\b|\b(19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Statistic();

    [GeneratedRegex(@"\b(?!The |This |That |An |Each |Every |Your |Our |Any |No )[A-Z][\w'’-]*(?:,? (?:and|of|the|on|for|to|\([A-Z]\w*\)|[A-Z][\w'’-]*))*? (?:Act|Regulations|Convention|Bill|Directive|Order)\b|\b[Ss](?:ection|chedule) \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Law();
}
