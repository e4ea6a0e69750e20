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
    public void A_module_with_hundreds_of_pages_fits() => Compile.All(Pages(700)).Diagnostics.ShouldBeEmpty();

    private static MemoryFiles Pages(int count)
    {
        var files = Compile.Base();
        for (var page = 2; page <= count; page++)
        {
            files.With(FormattableString.Invariant($"tiny/pages/{page:000}-page-{page}.md"), "---\ntitle: A page\n---\nText.\n");
        }

        return files;
    }
}
