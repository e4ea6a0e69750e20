using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Tests.Support;

/// <summary>An example of a component: what it is of, and a source that shows it.</summary>
internal sealed record Example(string Name, MemoryFiles Source);

/// <summary>The examples that stand beside the components of the player.</summary>
internal static class Examples
{
    private const string Glossary = """
        glossary:
          - id: rota
            term: rota
            definition: A plan of who works when.
            also: [roster]
        abbreviations:
          GMC: General Medical Council
        well-known: [NHS]

        """;

    private const string Contacts = """
        contacts:
          - id: listening-line
            name: A listening line
            role: Somebody to talk to, at any time.
            kind: support
            phone: 0131 496 0000
            email: listen@suite.example
            url: https://suite.example/listen
            hours: Any time
            checked: 2026-11-22
          - id: confidential-contact
            name: Confidential contact
            role: Somebody trained to hear concerns.
            kind: reporting-route
            to-fill-in: false

        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "packaging", "player", "components");

    /// <summary>Paths of the files with examples.</summary>
    public static IEnumerable<string> Files =>
        new DirectoryInfo(Folder).EnumerateFiles("examples.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file.FullName)).Order(StringComparer.Ordinal);

    /// <summary>The examples in a file.</summary>
    public static IEnumerable<Example> In(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Children.Cast<YamlMappingNode>()
            .Select(example => new Example(Text(example.Children["name"]), Source(example)));
    }

    private static MemoryFiles Source(YamlMappingNode example)
    {
        var frontMatter = example.Children.TryGetValue("front-matter", out var lines) ? Text(lines) : "";
        var files = Compile.Page(Text(example.Children["page"]), frontMatter);
        if (example.Children.TryGetValue("module", out var more))
        {
            files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + Text(more));
        }

        foreach (var kind in new[] { "checks", "scenarios" })
        {
            var definitions = example.Children.TryGetValue(kind, out var map) ? (YamlMappingNode)map : new YamlMappingNode();
            foreach (var definition in definitions.Children)
            {
                files.With($"tiny/{kind}/{definition.Key}.yaml", Text(definition.Value));
            }
        }

        return WithShared(files);
    }

    /// <summary>What examples may show and cite.</summary>
    public static MemoryFiles WithShared(MemoryFiles files) => files
        .With("shared/sources.yaml", File.ReadAllText(Path.Combine(Repository.Root, "modules", "anti-racism", "shared", "sources.yaml")))
        .With("shared/glossary.yaml", Glossary)
        .With("shared/contacts.yaml", Contacts)
        .With("tiny/media/picture.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#d3dae1"/><circle cx="80" cy="45" r="30" fill="#0057a8"/></svg>""")
        .With("tiny/media/film.mp4", MediaBytes.Film)
        .With("tiny/media/film.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nA rota hangs on a wall.\n")
        .With("tiny/media/checklist.pdf", [.. "%PDF-1.7\n"u8, .. new byte[240_000]])
        .With("tiny/media/talk.mp3", MediaBytes.Mp3)
        .With("tiny/media/talk.m4a", MediaBytes.Recording);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
