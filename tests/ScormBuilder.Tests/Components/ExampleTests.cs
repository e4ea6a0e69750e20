using ScormBuilder.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Tests.Components;

/// <summary>Every example of a component of the player compiles: they are what its other tests show.</summary>
public sealed class ExampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "packaging", "player", "components");

    public static TheoryData<string> Files =>
    [
        .. new DirectoryInfo(Folder).EnumerateFiles("examples.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file.FullName)).Order(StringComparer.Ordinal).DefaultIfEmpty(""),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_of_a_component_compiles_without_a_word(string file)
    {
        foreach (var example in Examples(file))
        {
            var result = Compile.All(Source(example));

            result.Diagnostics.ShouldBeEmpty($"{file}: {example.Children["name"]}");
        }
    }

    private static IEnumerable<YamlMappingNode> Examples(string file)
    {
        if (file.Length == 0)
        {
            return [];
        }

        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Children.Cast<YamlMappingNode>();
    }

    private static MemoryFiles Source(YamlMappingNode example)
    {
        var frontMatter = example.Children.TryGetValue("front-matter", out var lines) ? ((YamlScalarNode)lines).Value! : "";
        var files = Compile.Page(((YamlScalarNode)example.Children["page"]).Value!, frontMatter);
        foreach (var kind in new[] { "checks", "scenarios" })
        {
            var definitions = example.Children.TryGetValue(kind, out var map) ? (YamlMappingNode)map : new YamlMappingNode();
            foreach (var definition in definitions.Children)
            {
                files.With($"tiny/{kind}/{definition.Key}.yaml", ((YamlScalarNode)definition.Value).Value!);
            }
        }

        return WithShared(files);
    }

    /// <summary>What examples may show and cite.</summary>
    private static MemoryFiles WithShared(MemoryFiles files) => files
        .With("shared/sources.yaml", File.ReadAllText(Path.Combine(Repository.Root, "modules", "anti-racism", "shared", "sources.yaml")))
        .With("tiny/media/picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
        .With("tiny/media/film.mp4", [0, 0, 0, 24, .. "ftypmp42"u8])
        .With("tiny/media/film.vtt", "WEBVTT\n");
}
