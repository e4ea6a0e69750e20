using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Checking;

/// <summary>R22: the longest state that a learner can reach is known, and refused when SCORM 1.2 could not hold it.</summary>
public sealed class StateChecksTests
{
    [Fact]
    [Trait("Code", "SB611")]
    public void A_module_whose_state_could_outgrow_suspend_data_is_refused()
    {
        var result = Compile.All(Pages(900));

        Compile.Report(result.Diagnostics).ShouldBe("tiny/module.yaml:1:1 error SB611\n");
        result.Diagnostics[0].Message.ShouldContain("4096");
        result.Diagnostics[0].Remedy.ShouldContain("page/");
    }

    [Fact]
    public void The_bound_is_that_of_the_standard_that_is_built_for()
    {
        var files = Pages(900);

        Compile.All(files, new CompileOptions { Targets = ["scorm2004-3", "scorm2004-4"] }).Diagnostics.ShouldBeEmpty();
        Compile.All(files, new CompileOptions { Targets = ["scorm2004-4", "scorm12"] }).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("The limit of SCORM 1.2 is 4096");
    }

    [Fact]
    public void A_module_with_hundreds_of_pages_fits() => Compile.All(Pages(700)).Diagnostics.ShouldBeEmpty();

    private static MemoryFiles Pages(int count)
    {
        var files = Compile.Base();
        for (var page = 2; page <= count; page++)
        {
            files.With(FormattableString.Invariant($"tiny/pages/1{page:000}-page-{page}.md"), "---\ntitle: A page\n---\nText.\n");
        }

        return files;
    }
}
