using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Components;

/// <summary>Every example of a component of the player compiles to the HTML that was approved: they are what its other tests show.</summary>
public sealed class ExampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Components", "Approved");

    public static TheoryData<string> Files => [.. Examples.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_of_a_component_shows_what_was_approved(string file)
    {
        var component = Path.GetDirectoryName(file)!;

        Approved.ShouldMatch(string.Concat(Examples.In(file).Select(example => Shown(component, example))), Path.Combine(Folder, $"{component}.html"));
    }

    [Fact]
    public void Nothing_is_approved_of_which_there_is_no_component() =>
        Directory.EnumerateFiles(Folder).Select(file => Path.Combine(Path.GetFileNameWithoutExtension(file), "examples.yaml")).Order(StringComparer.Ordinal)
            .ShouldBe(Examples.Files);

    private static string Shown(string component, Example example)
    {
        var blocks = RenderedBlocks.OfComponent(component, example.Source);
        blocks.ShouldNotBeEmpty(example.Name);
        return $"<!-- {example.Name} -->\n{blocks}";
    }
}
