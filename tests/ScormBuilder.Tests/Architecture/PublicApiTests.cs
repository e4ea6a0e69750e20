using PublicApiGenerator;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Architecture;

/// <summary>What other programs build on changes only when somebody meant it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var types = typeof(CourseCompiler).Assembly.GetExportedTypes()
            .Where(type => type.Namespace?.StartsWith("ScormBuilder", StringComparison.Ordinal) == true)
            .ToArray();
        var options = new ApiGeneratorOptions { IncludeTypes = types, IncludeAssemblyAttributes = false };

        Approved.ShouldMatch(typeof(CourseCompiler).Assembly.GeneratePublicApi(options) + "\n", Path.Combine(Repository.Tests, "Architecture", "PublicApi.txt"));
    }
}
