using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScormBuilder.Files;
using ScormBuilder.Schemas;
using ScormBuilder.Tests.Cases;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Schemas;

/// <summary>The schemas say what the readers ask for, no more and no less: they are written from it.</summary>
public sealed partial class SchemaTests
{
    /// <summary>What the readers ask for, recorded once.</summary>
    internal static readonly Lazy<SchemaBuilder> Recorded = new(() => SchemaBuilder.Of(SchemaRecorder.OfSamples()));

    [Fact]
    public void The_schemas_are_those_that_the_readers_ask_for()
    {
        var texts = KeyTexts.Read();
        var written = Recorded.Value.Documents.ToDictionary(document => document.Key, document => SchemaWriter.Write(document.Key, document.Value, texts));

        Unknown().ShouldBeEmpty("no sample has these keys, so that nobody can say what they hold: use each in the example of a component, in the guide or in the baseline 'everything'");
        texts.Missing.ShouldBeEmpty("say in tests/ScormBuilder.Tests/Schemas/keys.yaml what each is for");
        texts.Unused.ShouldBeEmpty("no reader asks for these: delete them from tests/ScormBuilder.Tests/Schemas/keys.yaml");
        foreach (var (name, text) in written)
        {
            Approved.ShouldMatch(text, OnDisk(name));
        }

        (Approved.IsUpdating ? written.Keys : Schema.Names.AsEnumerable()).Order(StringComparer.Ordinal).ShouldBe(written.Keys.Order(StringComparer.Ordinal), "a schema is left over");
    }

    [Fact]
    public void Every_sample_is_valid()
    {
        var parts = Samples.All().SelectMany(sample => Texts(sample.Files).Select(part => (sample.Name, part.Path, part.Schema, part.Text)));
        foreach (var (name, path, schema, text) in parts.DistinctBy(part => (part.Schema, part.Text)))
        {
            Of(schema).Faults(YamlJson.Parse(text)).ShouldBeEmpty($"{name}, {path}");
        }
    }

    [Theory]
    [InlineData("SB207")]
    [InlineData("SB208")]
    public void What_readers_refuse_in_a_case_the_schema_refuses_too(string code)
    {
        foreach (var tried in SourceCase.All)
        {
            var files = tried.Files();
            foreach (var path in tried.Reported("error", code).Select(line => line.Split(':')[0]).Where(path => !IsTranslation(path)).Distinct())
            {
                Parts(files).Where(part => part.Path == path).SelectMany(part => Of(part.Schema).Faults(part.Document)).ShouldNotBeEmpty($"{tried.Name}: {path}");
            }
        }
    }

    private static SchemaValidator Of(string name) => new((JsonObject)JsonNode.Parse(File.ReadAllText(OnDisk(name)))!);

    private static string OnDisk(string name) => Path.Combine(Repository.Root, "src", "ScormBuilder", "Schemas", Schema.FileName(name));

    private static IEnumerable<string> Unknown() => Recorded.Value.Documents.SelectMany(document => Unknown(document.Value, document.Key)).Concat(Recorded.Value.Shared.SelectMany(node => Unknown(node, node.Owner))).Distinct();

    private static IEnumerable<string> Unknown(SchemaNode node, string at) => node.Keys.SelectMany(key => Unknown(key.Value, $"{at}/{key.Key}"));

    private static IEnumerable<string> Unknown(SchemaValue value, string at) =>
        value.IsUnknown ? [at]
        : (value.Items is { IsUnknown: false } items ? Unknown(items, at) : []).Concat(value.Map is { } map && !SchemaBuilder.IsShared(map.Owner) ? Unknown(map, at) : []);

    /// <summary>The YAML in a source, with the name of its schema.</summary>
    private static IEnumerable<(string Path, string Schema, JsonNode? Document)> Parts(MemoryFiles files) =>
        Texts(files).Select(part => (part.Path, part.Schema, YamlJson.Parse(part.Text)));

    private static IEnumerable<(string Path, string Schema, string Text)> Texts(MemoryFiles files) =>
        All(files, "").Where(path => !IsTranslation(path)).SelectMany(path => path.EndsWith(".yaml", StringComparison.Ordinal) && SchemaFor(path) is { } schema ? [(path, schema, files.Text(path))]
            : path.EndsWith(".md", StringComparison.Ordinal) ? InPage(path, files.Text(path)) : []);

    private static IEnumerable<(string Path, string Schema, string Text)> InPage(string path, string text)
    {
        if (FrontMatter().Match(text) is { Success: true } front)
        {
            yield return (path, "page", front.Groups["yaml"].Value);
        }

        foreach (var question in Fence().Matches(text).Where(fence => fence.Groups["info"].Value == "question"))
        {
            yield return (path, "question", question.Groups["yaml"].Value);
        }
    }

    /// <summary>A translation, as <c>check.gd.yaml</c>, holds the texts alone: what is required stands in the original.</summary>
    private static bool IsTranslation(string path) => Path.GetFileNameWithoutExtension(path).Contains('.', StringComparison.Ordinal);

    private static string? SchemaFor(string path)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
        var name = folder is "checks" or "scenarios" or "boards" ? folder[..^1] : Path.GetFileNameWithoutExtension(path);
        return Recorded.Value.Documents.ContainsKey(name) ? name : null;
    }

    private static IEnumerable<string> All(MemoryFiles files, string folder) =>
        files.List(folder).Select(name => folder.Length == 0 ? name : $"{folder}/{name}")
            .SelectMany(path => files.Find(path) == FileKind.Folder ? All(files, path) : [path]);

    [GeneratedRegex(@"\A---\n(?<yaml>.*?)\n---", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?<fence>[`~]{3,})(?<info>[^\n]*)\n(?<yaml>.*?)\n\k<fence>", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
