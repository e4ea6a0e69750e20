using ScormBuilder.Reading.Yaml;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Schemas;

/// <summary>Watches the readers while they read sources, and remembers what they asked of which mapping.</summary>
internal sealed class SchemaRecorder : IKeyObserver
{
    private readonly Lock gate = new();
    private readonly Dictionary<YamlMap, ReadMap> maps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlNode, List<ValueShape>> shapes = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was asked of the mappings of all samples.</summary>
    public static SchemaRecorder OfSamples()
    {
        var recorder = new SchemaRecorder();
        KeyWatch.Observer = recorder;
        try
        {
            foreach (var (name, files) in Samples.All())
            {
                Compile.Check(files).Diagnostics.ShouldAllBe(diagnostic => diagnostic.Level != ScormBuilder.Diagnostics.Severity.Error, name);
            }
        }
        finally
        {
            KeyWatch.Observer = null;
        }

        return recorder;
    }

    /// <summary>The mappings that stand in no other.</summary>
    public IEnumerable<YamlMap> Roots
    {
        get
        {
            var inner = new HashSet<YamlNode>(maps.Keys.SelectMany(map => map.Entries).SelectMany(entry => Below(entry.Value)), ReferenceEqualityComparer.Instance);
            return maps.Keys.Where(map => !inner.Contains(map));
        }
    }

    /// <summary>How a mapping was read; null when no reader read it key by key.</summary>
    public ReadMap? Of(YamlMap map) => maps.GetValueOrDefault(map);

    /// <summary>What a value was taken for.</summary>
    public IEnumerable<ValueShape> ShapesOf(YamlNode node) => shapes.GetValueOrDefault(node) ?? [];

    public void Opened(YamlMap map, string owner)
    {
        lock (gate)
        {
            maps.TryAdd(map, new ReadMap(owner, []));
        }
    }

    public void Asked(YamlMap map, string key, bool isRequired)
    {
        lock (gate)
        {
            maps[map].Keys[key] = isRequired || maps[map].Keys.GetValueOrDefault(key);
        }
    }

    public void Taken(YamlNode node, ValueShape shape)
    {
        lock (gate)
        {
            shapes.TryAdd(node, []);
            shapes[node].Add(shape);
        }
    }

    private static IEnumerable<YamlNode> Below(YamlNode node) => (node switch
    {
        YamlList list => list.Items.SelectMany(Below),
        YamlMap map => map.Entries.SelectMany(entry => Below(entry.Value)),
        _ => [],
    }).Prepend(node);

    /// <summary>How a mapping was read: for each key asked for, whether it must be there.</summary>
    internal sealed record ReadMap(string Owner, Dictionary<string, bool> Keys);
}
