using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Every module of the suite, taken by a learner from its first page to its end.</summary>
public sealed class SuiteTests(BrowserFixture browser)
{
    private static readonly string Suite = Path.Combine(Modules.RepositoryRoot(), "modules", "anti-racism");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Suite).Where(IsModule).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_module_can_be_completed_and_says_so(string name)
    {
        await using var platform = await Platform.Open(browser, BuiltPackage.Of(CourseSource.At(Path.Combine(Suite, name))!));
        var learner = await platform.Launch();
        await learner.ReadToEnd();
        var course = await learner.Course();
        foreach (var scenario in course.Scenarios)
        {
            await learner.PlayScenario(scenario.Id);
        }

        foreach (var check in course.Checks)
        {
            await learner.TakeCheck(check.Id, isRight: true);
        }

        await learner.Press("Save and exit");
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        await learner.CloseTab();
        var record = await platform.Record();
        record["cmi.core.lesson_status"].ShouldBe(course.Success is null ? "completed" : "passed");
        platform.ForeignRequests.ShouldBeEmpty();
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    private static bool IsModule(string folder) => File.Exists(Path.Combine(folder, "module.yaml"));
}
