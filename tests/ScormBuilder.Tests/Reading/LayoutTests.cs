using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading;

/// <summary>No file that an author meant to be read is left out in silence, and nobody is told of files that are none of a course.</summary>
public sealed class LayoutTests
{
    [Theory]
    [Trait("Code", "SB112")]
    [InlineData("tiny/pages/02-two.markdown", "tiny/pages/02-two.md")]
    [InlineData("tiny/pages/03-three.MD", "tiny/pages/03-three.md")]
    [InlineData("tiny/pages/sub/05-five.md", "tiny/pages/05-five.md")]
    [InlineData("tiny/checks/final.yml", "tiny/checks/final.yaml")]
    [InlineData("tiny/checks/final.YAML", "tiny/checks/final.yaml")]
    [InlineData("tiny/scenarios/ward.tw", "tiny/scenarios/ward.twee")]
    [InlineData("tiny/module.yml", "tiny/module.yaml")]
    [InlineData("tiny/Module.yaml", "tiny/module.yaml")]
    [InlineData("tiny/glossary.yaml", "shared/glossary.yaml")]
    [InlineData("tiny/02-two.md", "tiny/pages/02-two.md")]
    [InlineData("shared/glosary.yaml", "shared/glossary.yaml")]
    [InlineData("shared/contact.yml", "shared/contacts.yaml")]
    [InlineData("shared/Terms.yaml", "shared/terms.yaml")]
    [InlineData("contacts.yaml", "shared/contacts.yaml")]
    [InlineData("boards/nhs-example.yml", "boards/nhs-example.yaml")]
    [InlineData("suite.yml", "suite.yaml")]
    [InlineData("other/module.yml", "other/module.yaml")]
    [InlineData("other/module.yaml.txt", "other/module.yaml")]
    [InlineData("suite.yaml.txt", "suite.yaml")]
    [InlineData("shared/glossary.yaml.txt", "shared/glossary.yaml")]
    [InlineData("shared/nhs/glossary.yaml", "shared/glossary.yaml")]
    [InlineData("tiny/pages/02-two.md.txt", "tiny/pages/02-two.md")]
    [InlineData("tiny/checks/final.yaml.txt", "tiny/checks/final.yaml")]
    [InlineData("boards/nhs-example/board.yaml", "boards/nhs-example.yaml")]
    [InlineData("boards/scotland/nhs-example.yaml", "boards/nhs-example.yaml")]
    public void A_file_that_is_named_nearly_right_is_refused_with_the_right_name(string path, string right) =>
        Only(path).ShouldBe($"SB112 '{path}' is not used. Did you mean '{right}'? Move or rename the file, or delete it.");

    [Theory]
    [InlineData("tiny/Pages/02-two.md", "tiny/Pages", "tiny/pages")]
    [InlineData("tiny/page/02-two.md", "tiny/page", "tiny/pages")]
    [InlineData("tiny/check/final.yaml", "tiny/check", "tiny/checks")]
    [InlineData("tiny/seiten/02-two.md", "tiny/seiten", "tiny/pages")]
    [InlineData("tiny/quizzes/final.yaml", "tiny/quizzes", "tiny/checks")]
    [InlineData("tiny/scenario/ward.twee", "tiny/scenario", "tiny/scenarios")]
    [InlineData("board/nhs-example.yaml", "board", "boards")]
    [InlineData("Shared/contacts.yaml", "Shared", "shared")]
    public void A_folder_that_is_named_nearly_right_is_refused_with_the_right_name(string path, string folder, string right) =>
        Only(path).ShouldBe($"SB112 '{folder}' is not used. Did you mean '{right}'? Move or rename the file, or delete it.");

    [Fact]
    public void A_module_without_its_definition_is_not_left_out_in_silence() => Only("other/pages/01-welcome.md").ShouldBe(
        "SB101 The file 'other/module.yaml' does not exist. Add the file, or correct its name. Capital and small letters must match.");

    [Theory]
    [InlineData("tiny/other/module.yaml", "tiny/other", "A module's folder must be next to the folders of the other modules.")]
    [InlineData("part-one/other/module.yaml", "part-one/other", "A module's folder must be next to suite.yaml.")]
    public void A_module_in_a_folder_too_deep_is_not_left_out_in_silence(string path, string folder, string where) =>
        Only(path).ShouldBe($"SB113 '{folder}' is not used. {where} Move it to the right place, or delete it.");

    [Theory]
    [Trait("Code", "SB113")]
    [InlineData("t.yaml", "Only suite.yaml goes in this folder. All other files go in shared, boards, themes or a module's folder.")]
    [InlineData("tiny/t.yaml", "Checks go in the folder 'checks' and scenarios in the folder 'scenarios'.")]
    [InlineData("shared/style.yaml", "The files used in 'shared' are: contacts.yaml, glossary.yaml, sources.yaml, terms.yaml, wording.yaml.")]
    [InlineData("tiny/pages/notes.txt", "Only files that end in .md are used in the folder 'pages'.")]
    public void A_file_that_nothing_reads_is_warned_of(string path, string where) =>
        Only(path).ShouldBe($"SB113 '{path}' is not used. {where} Move it to the right place, or delete it.");

    [Theory]
    [Trait("Code", "SB114")]
    [InlineData("tiny/module.gb.yaml", "gb")]
    [InlineData("shared/glossary.english.yaml", "english")]
    [InlineData("suite.xx.yaml", "xx")]
    public void A_translation_into_no_language_is_refused(string path, string language) => Only(path).ShouldBe(
        $"SB114 '{path}' is not used, because '{language}' is not a language code. Use the code of the file's language: a language tag such as en-GB, gd or ar (BCP 47).");

    [Fact]
    [Trait("Code", "SB115")]
    public void Pages_that_sort_otherwise_than_their_numbers_are_warned_of() =>
        Of(Compile.Base().With("tiny/pages/10-ten.md", Page).With("tiny/pages/2-two.md", Page)).ShouldHaveSingleItem().ShouldBe(
            "SB115 The pages are not sorted by their numbers. Their order is: 01-welcome.md, 10-ten.md, 2-two.md. Give all numbers the same number of digits: 02-two.md.");

    [Theory]
    [InlineData("README.md")]
    [InlineData("handover.md")]
    [InlineData("LICENSE")]
    [InlineData(".gitkeep")]
    [InlineData("node_modules/a/module.json")]
    [InlineData("dist/a.yaml")]
    [InlineData("review/module.html")]
    [InlineData("mkdocs.yml")]
    [InlineData("package.json")]
    [InlineData("tiny/README.md")]
    [InlineData("tiny/notes.md")]
    [InlineData("tiny/pages/README.md")]
    [InlineData("tiny/pages/.gitkeep")]
    [InlineData("tiny/pages/11-x.md~")]
    [InlineData("tiny/pages/12-x.md.bak")]
    [InlineData("tiny/pages/~$doc.docx")]
    [InlineData("tiny/pages/Thumbs.db")]
    [InlineData("tiny/pages/picture.png")]
    [InlineData("tiny/media/unused.png")]
    [InlineData("tiny/images/unused.png")]
    [InlineData("shared/README.md")]
    [InlineData("boards/logo.svg")]
    public void Files_that_are_none_of_a_course_are_left_alone(string path) => Of(Compile.Base().With(path, "Text")).ShouldBeEmpty();

    private const string Page = "---\ntitle: Two\n---\nText.\n";

    private static string Only(string path) => Of(Compile.Base().With(path, Page)).ShouldHaveSingleItem();

    private static IEnumerable<string> Of(MemoryFiles files) => Compile.Check(files).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message} {diagnostic.Remedy}");
}
