using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>The suite keeps to its own rules for wording, and has switched none of them off.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("SB841", "no page, check or scenario is harder to read than the suite allows")]
    [InlineData("SB842", "no sentence is too long")]
    [InlineData("SB843", "every abbreviation is explained")]
    [InlineData("SB845", "no wording to avoid is used")]
    public void A_rule_for_wording_holds_in_every_module(string code, string rule)
    {
        var suite = CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!;

        CourseCompiler.Check(suite, new CompileOptions(), TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Code == code).ShouldBeEmpty(rule);
        File.ReadAllText(Path.Combine(suite.Root, "suite.yaml")).ShouldNotContain(code);
    }
}
