using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Diagnostics;

/// <summary>Every code has a text whose wrong example gives that code and nothing else, and whose right example gives none.</summary>
public sealed class CatalogueTests
{
    private const string Folder = "src/ScormBuilder/Diagnostics/Catalogue";

    /// <summary>Texts that explain why there is no example. They are to stay few.</summary>
    private const int MostWithoutExample = 35;

    public static TheoryData<string> Codes => [.. Catalogue.Codes];

    [Fact]
    public void Every_code_is_in_the_catalogue()
    {
        var missing = CodeTests.Codes.Except(Catalogue.Codes).Order(StringComparer.Ordinal);

        string.Join(", ", missing).ShouldBeEmpty(
            $"add {Folder}/CODE.md for each, as its neighbours are: a title '# CODE: ...', what it means, '## Wrong' and '## Right' with examples "
            + "(```markdown example, ```yaml part=module.yaml, ```yaml example=checks/name.yaml), or '## No example' and why there can be none. "
            + "Then write the guide's pages anew with SCORMBUILDER_UPDATE_BASELINES=1");
    }

    [Fact]
    public void No_text_is_about_a_code_that_there_is_not() => Catalogue.Codes.Except(CodeTests.Codes).ShouldBeEmpty($"delete its file in {Folder}");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_wrong_example_gives_the_code_and_nothing_else_and_a_right_one_nothing(string code)
    {
        var text = Catalogue.Find(code)!.Text;
        var sources = SnippetSource.In(text).ToList();

        sources.Select(source => source.Heading).ShouldBe(HasNone(text) ? [] : ["## Wrong", "## Right"], "each section has examples that make one source");
        foreach (var source in sources)
        {
            var diagnostics = source.Diagnostics().ToList();
            var found = diagnostics.Select(diagnostic => diagnostic.Code).Distinct();
            found.ShouldBe(source.Heading == "## Wrong" ? [code] : [], $"{code}, {source.Heading}:\n{string.Join('\n', diagnostics)}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_has_a_title_a_meaning_and_its_sections(string code)
    {
        var entry = Catalogue.Find(code)!;

        entry.Title.ShouldMatch(@"^[A-Z].*[^.]\z");
        entry.Text.ShouldMatch(@"(?s)\A[A-Z].*\.\n\n## (Wrong\n.*\n## Right\n|No example\n)");
        Snippet.NotMarked(entry.Text).ShouldBeEmpty();
    }

    [Fact]
    public void Few_codes_are_without_an_example() => Catalogue.Codes.Count(code => HasNone(Catalogue.Find(code)!.Text)).ShouldBeLessThanOrEqualTo(MostWithoutExample);

    [Fact]
    public void A_code_is_found_in_small_letters_and_a_wrong_one_is_not()
    {
        Catalogue.Find("sb301").ShouldNotBeNull().Code.ShouldBe("SB301");
        Catalogue.Find("SB999").ShouldBeNull();
        Catalogue.SuggestionFor("sb30").ShouldStartWith("Did you mean 'SB30");
    }

    private static bool HasNone(string text) => text.Contains("\n## No example\n", StringComparison.Ordinal);
}
