using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading;

/// <summary>Links to headings, mailboxes, telephones and intranets, and file names as editors write them into Markdown.</summary>
public sealed class LinkAndHeadingTests
{
    [Fact]
    public void Headings_have_addresses_that_links_of_their_page_and_of_others_lead_to()
    {
        var files = Compile.Page("[Below](#what-to-say), [again](#what-to-say-1), [there](page:more#fàilte-oirbh).\n\n## What to say\n\nA\n\n## What *to* say?\n\nB\n")
            .With("tiny/pages/02-more.md", "---\ntitle: More\n---\n## Fàilte oirbh!\n\nText, [back](page:welcome#what-to-say).\n");

        var html = Compile.Package(files, target: "web").Html;

        html.ShouldContain("<a href=\"#heading_welcome_what-to-say\">Below</a>");
        html.ShouldContain("<a href=\"#heading_welcome_what-to-say-1\">again</a>");
        html.ShouldContain("<a href=\"#heading_more_f_e0ilte-oirbh\">there</a>");
        html.ShouldContain("<h2 id=\"heading_welcome_what-to-say\">What to say</h2>");
        html.ShouldContain("<h2 id=\"heading_welcome_what-to-say-1\">What <em>to</em> say?</h2>");
        html.ShouldContain("<h2 id=\"heading_more_f_e0ilte-oirbh\">Fàilte oirbh!</h2>");
        html.ShouldContain("<a href=\"#heading_welcome_what-to-say\">back</a>");
    }

    [Theory]
    [Trait("Code", "SB391")]
    [InlineData("#what-to-sey", "SB391 The page 'welcome' has no heading '#what-to-sey'. Did you mean 'what-to-say'?")]
    [InlineData("page:welcome#what-to-sey", "SB391 The page 'welcome' has no heading '#what-to-sey'. Did you mean 'what-to-say'?")]
    [InlineData("#welcome", "SB391 The page 'welcome' has no heading '#welcome'. To link to the page with that name, write page:welcome.")]
    public void A_link_to_no_heading_is_refused(string target, string expected) => Only($"[Below]({target}).\n\n## What to say\n\nA\n").ShouldBe(expected);

    [Fact]
    [Trait("Code", "SB392")]
    public void An_empty_heading_is_refused() => Only("##\n\nText.\n").ShouldBe("SB392 The heading is empty (WCAG 2.2, 2.4.6). Write a heading that describes the text below it, or delete it.");

    [Theory]
    [Trait("Code", "SB393")]
    [InlineData("Text.\n\n## The end\n")]
    [InlineData("## The end\n\n## Next\n\nText.\n")]
    public void A_heading_of_nothing_is_warned_of(string body) => Only(body).ShouldBe("SB393 The heading 'The end' has no content below it. Write the content, or delete the heading.");

    [Theory]
    [InlineData("mailto:a@b.example?subject=A%20rota&body=Hello", "mailto:a@b.example?subject=A%20rota&amp;body=Hello")]
    [InlineData("<mailto:a@b.example?subject=A rota>", "mailto:a@b.example?subject=A%20rota")]
    [InlineData("sms:+447700900000?body=Hello", "sms:&#x2B;447700900000?body=Hello")]
    [InlineData("tel:+441314960000;ext=12", "tel:&#x2B;441314960000;ext=12")]
    [InlineData("<tel:0131 496 0000 ext 12>", "tel:01314960000;ext=12")]
    [InlineData("tel:01314960000x12", "tel:01314960000;ext=12")]
    public void Mailboxes_and_numbers_may_say_more(string target, string href) =>
        Compile.Package(Compile.Page($"[Words]({target})\n"), target: "web").Html.ShouldContain($"<a href=\"{href}\">Words</a>");

    [Fact]
    [Trait("Code", "SB394")]
    public void An_intranet_without_TLS_is_linked_to_with_a_warning()
    {
        Only("[The policy](http://intranet/rotas)\n").ShouldBe(
            "SB394 'http://intranet/rotas' is not secure (it does not use https) and opens only on the organisation's own network. "
            + "Use its https: address if it has one, and tell learners where they can open it.");
        Only("[The policy](http://example.org/rotas)\n").ShouldStartWith("SB306");
    }

    [Theory]
    [InlineData("media/My%20Picture.svg", "tiny/media/My Picture.svg")]
    [InlineData("media/a%23b.svg", "tiny/media/a#b.svg")]
    public void A_file_name_may_be_encoded_as_addresses_are(string target, string path) =>
        Of(Compile.Page($"![A picture]({target})\n").With(path, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).ShouldBeEmpty();

    [Fact]
    public void A_file_that_is_named_otherwise_is_suggested() =>
        Of(Compile.Page("![A picture](media/Picture.svg)\n").With("tiny/media/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
            .ShouldHaveSingleItem().ShouldBe("SB101 The file 'tiny/media/Picture.svg' does not exist. Did you mean 'media/picture.svg'? Capital and small letters must match.");

    [Fact]
    public void An_extension_is_dialled_as_one()
    {
        var contacts = "contacts:\n  - id: desk\n    name: The desk\n    kind: support\n    phone: \"01463 000000 ext 12\"\n    checked: 2026-11-22\n";

        Compile.Package(Compile.Page("::contact{desk}\n").With("shared/contacts.yaml", contacts), target: "web").Html.ShouldContain("href=\"tel:01463000000;ext=12\"");
    }

    [Fact]
    public void An_abbreviation_may_have_an_ampersand()
    {
        var files = Compile.Page("People at A&E wait. So does R&D work.\n").With("shared/glossary.yaml", "abbreviations:\n  A&E: accident and emergency\n");

        Compile.Package(files, target: "web").Html.ShouldContain("accident and emergency");
        Of(files).ShouldHaveSingleItem().ShouldStartWith("SB843 'R&D' is not explained here.");
    }

    [Fact]
    public void What_is_missing_is_told_with_the_file_to_add_it_to() => Only("::contact{desk}\n").ShouldBe(
        "SB402 The contact 'desk' does not exist. Add it to shared/contacts.yaml, or correct the id. None exist yet, so create it first or remove it here.");

    [Theory]
    [Trait("Code", "SB431")]
    [InlineData("Say here what a learner should know.\n")]
    [InlineData("::: key-point\nSay here what to take away.\n:::\n")]
    public void A_release_refuses_the_texts_of_new_files(string body)
    {
        var files = Compile.Page(body);
        var module = files.Text("tiny/module.yaml").Replace("status: draft", "status: released", StringComparison.Ordinal);

        Compile.Check(files.With("tiny/module.yaml", module), release: true).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain("SB431");
        Compile.Check(files).Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "SB431");
    }

    [Theory]
    [Trait("Code", "SB544")]
    [InlineData("We look", "we  look.", "SB544 Two options of the question 'q' have the text 'we  look.', so learners cannot tell them apart. Reword one of them, or delete it.")]
    public void Options_that_read_the_same_are_refused(string one, string other, string expected) => Only(Question("choice", "", one, other)).ShouldBe(expected);

    [Theory]
    [Trait("Code", "SB545")]
    [InlineData("All of the above")]
    [InlineData("None of these.")]
    [InlineData("Both A and B")]
    public void An_option_about_the_place_of_others_is_warned_of_where_the_order_is_shuffled(string text)
    {
        Only(Question("choice", "order: shuffled\n", "We look at the rota", text)).ShouldStartWith($"SB545 '{text}' refers to other options by their position");
        All(Question("choice", "", "We look at the rota", text)).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Code", "SB546")]
    public void Feedback_for_a_part_that_earns_nothing_is_warned_of() =>
        Only(Question("multiple", "credit: full\nfeedback:\n  partial: There is more.\n", "We look at the rota", "We wait")).ShouldBe(
            "SB546 The question 'q' has feedback for a partly right answer, but with 'credit: full' no answer can be partly right. Delete 'partial', or write 'credit: partial'.");

    [Theory]
    [Trait("Code", "SB436")]
    [InlineData("choice", "", "SB436 The question 'q' has feedback for the last of several attempts, but learners can answer it as often as they like. Write 'attempts: 2' or more, or move the text to 'incorrect'.")]
    [InlineData("multiple", "attempts: 1\n", "SB436 The question 'q' has feedback for the last of several attempts, but learners can answer it only once. Write 'attempts: 2' or more, or move the text to 'incorrect'.")]
    public void Feedback_for_a_last_attempt_that_never_comes_is_warned_of(string kind, string attempts, string expected)
    {
        Only(Question(kind, $"{attempts}feedback:\n  incorrect-last: It was the rota.\n", "We look at the rota", "We wait")).ShouldBe(expected);
        All(Question(kind, "attempts: 2\nfeedback:\n  incorrect-last: It was the rota.\n", "We look at the rota", "We wait")).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Code", "SB546")]
    public void Feedback_for_a_part_of_one_right_option_is_warned_of() =>
        Only(Question("multiple", "feedback:\n  partial: There is more.\n", "We look at the rota", "We wait")).ShouldBe(
            "SB546 The question 'q' has feedback for a partly right answer, but with only one right option no answer can be partly right. "
            + "Delete 'partial', or mark another right option with 'correct: true'.");

    [Fact]
    public void One_option_is_told_as_one() =>
        Only("```question\nid: q\nkind: choice\nprompt: Which is it?\noptions:\n  - id: a\n    text: The one\n    correct: true\n```\n").ShouldStartWith("SB501 The question 'q' has 1 option. ");

    private static string Question(string kind, string lines, string one, string other) =>
        $"```question\nid: q\nkind: {kind}\nprompt: Which is it?\n{lines}options:\n  - id: a\n    text: \"{one}\"\n    correct: true\n  - id: b\n    text: \"{other}\"\n```\n";

    private static string Only(string body) => All(body).ShouldHaveSingleItem();

    private static IEnumerable<string> All(string body) => Of(Compile.Page(body));

    private static IEnumerable<string> Of(MemoryFiles files) => Compile.Check(files).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message} {diagnostic.Remedy}");
}
