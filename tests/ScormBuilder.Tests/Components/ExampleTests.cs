using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Components;

/// <summary>Every example of a component of the player compiles: they are what its other tests show.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Files => [.. Examples.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_of_a_component_compiles(string file)
    {
        foreach (var example in Examples.In(file))
        {
            var result = Compile.All(example.Source);

            result.Diagnostics.Where(diagnostic => diagnostic.Level == ScormBuilder.Diagnostics.Severity.Error).ShouldBeEmpty($"{file}: {example.Name}");
        }
    }
}
