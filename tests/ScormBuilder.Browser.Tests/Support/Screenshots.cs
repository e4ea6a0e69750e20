using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Pictures of what a person would see, kept in <c>tests/artefacts</c>, which git ignores.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.Combine(Modules.RepositoryRoot(), "tests", "artefacts");

    public static Task Take(Learner learner, string name) =>
        learner.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name.ToLowerInvariant() + ".png") });
}
