using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>The suite is a draft: a release of it is refused, and all that it waits for is said at once.</summary>
public sealed class ReleaseTests
{
    private static readonly CheckResult Result = CourseCompiler.Check(
        CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!, new CompileOptions { Release = true }, TestContext.Current.CancellationToken);

    [Fact]
    public void Every_module_is_refused_as_a_draft() =>
        Result.Diagnostics.Where(diagnostic => diagnostic.Code == "SB407").Select(diagnostic => diagnostic.Span.File)
            .ShouldBe(SuiteContent.Modules.Keys.Select(id => $"{id}/module.yaml"), ignoreOrder: true);

    [Fact]
    public void So_is_every_contact_that_nobody_has_tried() =>
        Result.Diagnostics.Count(diagnostic => diagnostic.Code == "SB803").ShouldBe(SuiteContent.Suite.Contacts.Count(contact => contact.HasDetails));

    [Fact]
    public void Nothing_else_keeps_it_from_learners() =>
        Result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["SB407", "SB803"]);
}
