using System.Text.RegularExpressions;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>What learners meet of a suite's shared files: abbreviations written out, the glossary, contacts.</summary>
public sealed class SharedFilesTests
{
    private const string Glossary = """
        glossary:
          - { id: rota, term: rota, definition: A plan of who works when., source: a-source }
          - { id: unused, term: unused, definition: Nobody links here. }
        abbreviations:
          GP: general practitioner
          NHS: National Health Service

        """;

    private const string Contacts = """
        contacts:
          - { id: line, name: The line, kind: support, phone: +44 (0)131 496 0000, checked: 2026-11-22 }
          - { id: form, name: The form, kind: reporting-route }
          - { id: asked, name: Somebody to ask, kind: contact, email: ask@suite.example }
          - { id: never-shown, name: Never shown, kind: contact }

        """;

    [Theory]
    [InlineData("Ask the NHS. The NHS answers.", "Ask the National Health Service (NHS). The NHS answers.")]
    [InlineData("GP and NHS.", "General practitioner (GP) and National Health Service (NHS).")]
    [InlineData("Ask. GP or not?", "Ask. General practitioner (GP) or not?")]
    [InlineData("Ask a GP, or an NHS board.", "Ask a GP (general practitioner), or an NHS (National Health Service) board.")]
    [InlineData("Ask NHS Lothian, then the NHS.", "Ask NHS Lothian, then the National Health Service (NHS).")]
    [InlineData("The National Health Service (NHS) is here. The NHS is there.", "The National Health Service (NHS) is here. The NHS is there.")]
    [InlineData("The NHS (National Health Service) is here. The NHS is there.", "The NHS (National Health Service) is here. The NHS is there.")]
    [InlineData("An NHS-wide plan. The NHS has it.", "An NHS-wide plan. The National Health Service (NHS) has it.")]
    [InlineData("The NHSX and GPs, then `NHS`.", "The NHSX and GPs, then <code>NHS</code>.")]
    [InlineData("The \"NHS\" and *the NHS*.", "The &quot;NHS&quot; and <em>the National Health Service (NHS)</em>.")]
    [InlineData("[The NHS](page:welcome) and the NHS.", "<a href=\"#welcome\">The NHS</a> and the National Health Service (NHS).")]
    public void An_abbreviation_is_written_out_at_its_first_use(string text, string expected) => Html(text).ShouldContain(expected);

    [Fact]
    public void Each_page_writes_it_out_again_and_headings_and_quotations_stay_as_they_are()
    {
        var files = Suite("## The NHS\n\n> The NHS.\n\nThe NHS.\n").With("tiny/pages/02-more.md", "---\ntitle: More\n---\nThe NHS again.\n");

        var html = Compile.Package(files).Html;

        html.ShouldContain("<h2 id=\"heading_welcome_the-nhs\">The NHS</h2>");
        html.ShouldContain("<blockquote>\n<p>The NHS.</p>\n</blockquote>\n<p>The National Health Service (NHS).</p>");
        html.ShouldContain("The National Health Service (NHS) again.");
    }

    [Fact]
    public void The_glossary_has_the_terms_and_abbreviations_that_the_module_uses_and_cites_their_sources()
    {
        var html = Html("The [plan](term:rota) of the NHS.");

        html.ShouldContain("<a class=\"term\" href=\"#term_rota\">plan<span class=\"visually-hidden\"> (glossary)</span></a>");
        html.ShouldContain("id=\"term_rota\"");
        html.ShouldContain("id=\"reference_a-source\"");
        html.ShouldContain("<dt>NHS</dt><dd><p>National Health Service</p></dd>");
        html.ShouldNotContain("Nobody links here");
        html.ShouldNotContain("general practitioner");
    }

    [Fact]
    public void A_module_that_uses_neither_has_no_glossary() => Html("Text.").ShouldNotContain("id=\"glossary\"");

    [Fact]
    public void Support_and_ways_to_report_are_one_step_away_and_other_contacts_where_they_are_linked()
    {
        var html = Html("You can [ask](contact:asked).");

        html.ShouldContain("<a class=\"support-link\" href=\"#support\">");
        html.ShouldContain("href=\"tel:&#x2B;441314960000\"");
        html.ShouldContain("id=\"contact_line\"");
        html.ShouldContain("id=\"contact_form\"");
        html.ShouldContain("href=\"#contact_asked\"");
        html.ShouldContain("id=\"contact_asked\"");
        html.ShouldNotContain("Never shown");
    }

    [Fact]
    public void A_suite_without_contacts_has_no_support_page() => Compile.Package(Compile.Base()).Html.ShouldNotContain("#support");

    [Fact]
    public void A_board_puts_in_its_own_contacts_under_its_own_file_name()
    {
        var files = Suite("Text.").With("boards/nhs-example.yaml", "title: NHS Example\naccessibility: { contact: Tell NHS Example. }\ncontacts:\n  - { id: form, name: Our own form, kind: reporting-route }\n");

        var html = Compile.Package(files, "nhs-example").Html;

        html.ShouldContain("Our own form");
        html.ShouldNotContain("The form");
        html.ShouldContain("Tell NHS Example.");
        Compile.All(files, new CompileOptions { Board = "nhs-example" }).Packages.Single().FileName.ShouldBe("tiny-nhs-example-scorm12.zip");
        Compile.Package(files).Html.ShouldNotContain("Our own form");
    }

    [Fact]
    public void A_translation_shows_the_shared_files_in_its_language_and_marks_what_is_in_another()
    {
        var files = Suite("The [plan](term:rota) of the NHS.\n")
            .With("boards/nhs-example.yaml", "title: NHS Example\ncontacts:\n  - { id: form, name: Our own form, kind: reporting-route }\n")
            .With("boards/nhs-example.gd.yaml", "title: NHS Example\ncontacts:\n  - { id: form, name: Am foirm againne }\n")
            .With("shared/glossary.gd.yaml", "glossary:\n  - { id: rota, term: clàr-obrach, definition: Plana. }\n  - { id: unused, term: gun fheum, definition: Chan eil. }\nabbreviations: { GP: dotair, NHS: Seirbheis Nàiseanta na Slàinte }\n")
            .With("tiny/pages/01-welcome.gd.md", "---\ntitle: Fàilte\n---\n[Plana](term:rota), NHS.\n");
        files.With("tiny/module.gd.yaml", "title: Modal beag\nsummary: Beag.\n").With("tiny/module.yaml", files.Text("tiny/module.yaml") + "languages: [gd]\n");

        var html = Compile.Package(files, "nhs-example").Text("index.gd.html");

        html.ShouldContain("<dl class=\"glossary\">");
        html.ShouldContain("<dfn>clàr-obrach</dfn>");
        html.ShouldContain("Seirbheis Nàiseanta na Slàinte (NHS)");
        html.ShouldContain("<p class=\"ds_contact-details__title\" role=\"heading\" aria-level=\"3\"><strong>Am foirm againne</strong></p>");
        html.ShouldContain("<p class=\"ds_contact-details__title\" role=\"heading\" aria-level=\"3\" lang=\"en-GB\" dir=\"ltr\"><strong>The line</strong></p>");
    }

    [Fact]
    public void A_board_adds_contacts_of_its_own_to_the_support_page_and_to_its_own_page()
    {
        var files = Suite("Text.")
            .With("boards/nhs-example.yaml", "title: NHS Example\nadd-contacts:\n  - { id: guardian, name: Our guardian, kind: reporting-route, phone: 0131 496 0002, checked: 2026-11-22 }\n")
            .With("boards/nhs-example.md", "---\ntitle: At NHS Example\n---\n::contact{guardian}\n");

        Regex.Count(Compile.Package(files, "nhs-example").Html, "Our guardian").ShouldBe(2);
        Compile.Package(files).Html.ShouldNotContain("Our guardian");
    }

    [Fact]
    public void A_board_says_wording_in_its_own_way_and_adds_its_logo_and_a_page_that_completion_does_not_ask_for()
    {
        var files = Suite("Use {{form}} & ask {{manager}}.\n").With("shared/wording.yaml", "wording: { form: the form, manager: your manager }\n")
            .With("boards/nhs-example.yaml", "title: NHS Example\nwording: { form: our <form> }\nlogo: { src: media/logo.svg, alt: NHS Example }\n")
            .With("boards/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("boards/nhs-example.md", "---\ntitle: At NHS Example\n---\nAsk {{manager}} here.\n");

        var package = Compile.Package(files, "nhs-example");

        package.Html.ShouldContain("<p>Use our &lt;form&gt; &amp; ask your manager.</p>");
        package.Html.ShouldContain("<img src=\"media/board-media/logo.svg\" alt=\"NHS Example\">");
        package.Html.ShouldContain("<p>Ask your manager here.</p>");
        package.Html.ShouldContain("&quot;pages&quot;:[&quot;welcome&quot;]");
        package.Paths.ShouldContain("media/board-media/logo.svg");
        Compile.Package(files).Html.ShouldContain("<p>Use the form &amp; ask your manager.</p>");
        Compile.Package(files).Html.ShouldNotContain("NHS Example");
    }

    [Fact]
    public void The_day_reaches_no_package()
    {
        var files = Suite("A claim [@a-source], and the NHS.\n\n::support\n");

        Bytes(files, new DateOnly(2001, 1, 1)).ShouldBe(Bytes(files, new DateOnly(2099, 12, 31)));
    }

    private static string Html(string text) => Compile.Package(Suite(text)).Html;

    private static MemoryFiles Suite(string text) => Compile.Page(text).With("shared/glossary.yaml", Glossary).With("shared/contacts.yaml", Contacts);

    private static byte[] Bytes(MemoryFiles files, DateOnly today)
    {
        using var output = new MemoryStream();
        DeterministicZip.Write(Compile.All(files, new CompileOptions { Today = today }).Packages.Single().Plan, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
