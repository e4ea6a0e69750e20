using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Cases;

/// <summary>Every case gives the diagnostics that it expects, with their whole messages, and no other; a package is made unless one is an error.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. SourceCase.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_reports_exactly_what_it_expects(string name)
    {
        var tried = SourceCase.Named(name);

        var result = Compile.All(tried.Files(), tried.Options);

        var reported = string.Concat(result.Diagnostics.Select(diagnostic => $"{diagnostic}\n"));
        if (Approved.IsUpdating && reported != tried.Expected)
        {
            Update(tried, reported);
            return;
        }

        reported.ShouldBe(tried.Expected, $"if it should differ, run the tests with SCORMBUILDER_UPDATE_BASELINES=1 and review what that writes into {SourceCase.Folder}");
        result.Packages.IsEmpty.ShouldBe(result.Diagnostics.Any(diagnostic => diagnostic.Level == Severity.Error));
    }

    [Fact]
    public void The_smallest_module_has_no_faults() => Compile.All(Compile.Base()).Diagnostics.ShouldBeEmpty();

    private static void Update(SourceCase tried, string reported)
    {
        Environment.GetEnvironmentVariable("CI").ShouldNotBe("true", "nobody reviews what is written there");
        if (CaseFolders.Has(tried))
        {
            CaseFolders.Write(tried, reported);
        }
        else
        {
            CaseDocuments.Write(tried, reported);
        }
    }
}
