using ScormBuilder.Files;
using ScormBuilder.Tests.Schemas;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Guide;

/// <summary>The guide compiles, and so does every example in it.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Pages => [.. GuideSource.Pages.Select(page => page.Path)];

    public static TheoryData<string> PagesThatShow => [.. GuideSource.Pages.Where(page => Right(page.Text).Any()).Select(page => page.Path)];

    [Fact]
    public void The_guide_compiles_without_a_word()
    {
        var result = CourseCompiler.Compile(CourseSource.At(GuideSource.Folder)!, new CompileOptions(), TestContext.Current.CancellationToken);

        result.Diagnostics.ShouldBeEmpty();
        result.Packages.Select(package => package.ModuleId).ShouldBe(["authors", "developers", "reference"]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_gives_what_it_says(string path)
    {
        var text = GuideSource.Pages.Single(page => page.Path == path).Text;

        Snippet.NotMarked(text).ShouldBeEmpty("each example is compiled: see 'How to add to it' in the guide");
        foreach (var source in SnippetSource.In(text))
        {
            var diagnostics = source.Diagnostics().ToList();
            diagnostics.Select(diagnostic => diagnostic.Code).Distinct().ShouldBe(source.Wrong is null ? [] : [source.Wrong], $"{source.Heading}:\n{string.Join('\n', diagnostics)}");
        }
    }

    [Theory]
    [MemberData(nameof(PagesThatShow))]
    public void Every_example_that_is_right_shows_what_was_approved(string path)
    {
        var around = SnippetSource.Around();
        var shown = Right(GuideSource.Pages.Single(page => page.Path == path).Text)
            .Select(source => $"<!-- {source.Heading} -->\n{RenderedBlocks.Beyond(around, source.Files(), source.Options)}");

        Approved.ShouldMatch(string.Concat(shown), Path.Combine(Repository.Tests, "Guide", "Approved", $"{path.Replace("/pages/", "-", StringComparison.Ordinal)[..^3]}.html"));
    }

    [Fact]
    public void The_pages_about_diagnostics_are_those_of_the_catalogue()
    {
        foreach (var (file, text) in DiagnosticPages.All())
        {
            Approved.ShouldMatch(text, Path.Combine(GuideSource.Folder, "reference", "pages", file));
        }
    }

    [Fact]
    public void The_page_about_learning_platforms_is_that_of_their_profiles() =>
        Approved.ShouldMatch(LmsPage.Text(), Path.Combine(GuideSource.Folder, "reference", "pages", "03-learning-platforms.md"));

    [Fact]
    public void The_page_about_keys_is_that_of_the_readers() =>
        Approved.ShouldMatch(KeyPage.Text(SchemaTests.Recorded.Value, KeyTexts.Read()), Path.Combine(GuideSource.Folder, "reference", "pages", "02-keys.md"));

    private static IEnumerable<SnippetSource> Right(string markdown) => SnippetSource.In(markdown).Where(source => source.Wrong is null);
}
