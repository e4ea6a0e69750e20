using ScormBuilder.Checking;
using ScormBuilder.Checking.Language;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>Makes of a module what its reviewers read.</summary>
internal static class ModuleReviewCompiler
{
    /// <summary>The review of a module that has no errors.</summary>
    public static ModuleReview Compile(CourseModule module, Suite suite)
    {
        var writings = Writing.Of(module).ToList();
        var pages = module.Pages.Select((page, index) => Page(page, index + 1, module, suite, writings)).ToList();
        var size = new ReviewSize(
            pages.Count,
            ModuleParts.Questions(module).Count(),
            module.Scenarios.Sum(scenario => scenario.Scenes.Length),
            writings.Sum(writing => writing.Sentences.Sum(found => found.Sentence.Words)));
        return new ModuleReview(module, [.. pages], [.. OpenChecks.Of(module, suite, pages)], size);
    }

    private static ReviewedPage Page(Page page, int number, CourseModule module, Suite suite, List<Writing> writings)
    {
        var writing = Languages.CodeOf(module.Language) == "en" ? writings.First(one => one.Span.File == page.Span.File) : null;
        return new ReviewedPage(page, number, writing is null ? null : Readability.EaseOf(writing), CitedIn.Page(page, module, suite));
    }
}
