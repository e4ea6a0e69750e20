using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Statements;

/// <summary>What records are given of a text: all of its words, and no markup.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Words_that_are_links_terms_abbreviations_or_in_another_language_are_there()
    {
        var files = Asked("Say [fàilte]{lang=gd} to the GMC, draw up the [*rota*](term:rota) and ring [the line](contact:line) [@a-source].")
            .With("shared/glossary.yaml", "glossary: [{ id: rota, term: rota, definition: A plan. }]\nabbreviations: { GMC: General Medical Council }\n")
            .With("shared/contacts.yaml", "contacts: [{ id: line, name: The line, kind: contact, phone: 0131 496 0000 }]\n");

        Compile.Package(files, target: "xapi").Text("activities.js").ShouldContain("\"Say fàilte to the GMC, draw up the rota and ring the line.\"");
    }

    [Theory]
    [InlineData("", "", "your manager")]
    [InlineData("wording: { boss: the ward's manager }\n", "", "the ward's manager")]
    [InlineData("wording: { boss: the ward's manager }\n", "wording: { boss: our lead }\n", "our lead")]
    public void Declared_words_are_there_as_the_board_the_module_or_the_suite_says_them(string module, string board, string words)
    {
        var files = Asked("Ask {{boss}} & go?").With("shared/wording.yaml", "wording: { boss: your manager }\n")
            .With("boards/nhs-example.yaml", $"title: NHS Example\n{board}");
        files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + module);

        var script = Compile.Package(files, "nhs-example", "xapi").Text("activities.js");

        script.ShouldContain($"\"Ask {words} & go?\"");
    }

    private static MemoryFiles Asked(string prompt) => Compile.Page($"```question\nid: who\nkind: true-false\nprompt: \"{prompt}\"\nanswer: true\n```\n");
}
