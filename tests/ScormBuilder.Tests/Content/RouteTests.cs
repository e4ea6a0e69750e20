using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>The suite's routes as packages.</summary>
public sealed class RouteTests
{
    private static readonly string[] Known =
        ["route-all-staff", "route-collection-2", "route-collection-3", "route-key-enablers", "route-networks", "route-social-care"];

    [Theory]
    [InlineData("")]
    [InlineData("  - id: put-in-before\n    title: Put in before\n    modules: [follow-up]\n")]
    public void A_route_put_in_before_the_others_changes_no_name_that_platforms_know(string before)
    {
        var source = Repository.Tree(Path.Combine(Repository.Root, "modules", "anti-racism"));
        source.With("suite.yaml", source.Text("suite.yaml").Replace("\nroutes:\n", $"\nroutes:\n{before}", StringComparison.Ordinal));

        Compile.All(source, new CompileOptions { Bundle = Bundling.Route }).Packages.Select(package => package.ModuleId).Except(["route-put-in-before"]).ShouldBe(Known);
    }
}
