using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Tests.Schemas;

/// <summary>What all mappings of one owner at one place have in common.</summary>
internal sealed class SchemaNode(string owner)
{
    private const string Kind = "kind";

    /// <summary>What messages call it.</summary>
    public string Owner => owner;

    /// <summary>The keys, by name.</summary>
    public SortedDictionary<string, SchemaValue> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for, and what was required.</summary>
    public Tally Asked { get; } = new();

    /// <summary>The same for the mappings of one kind each, where they have the key <c>kind</c>.</summary>
    public SortedDictionary<string, SchemaNode> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a mapping.</summary>
    public void Add(YamlMap map, SchemaRecorder recorder, SchemaBuilder builder)
    {
        AddKeys(map, recorder, builder);
        if (Keys.ContainsKey(Kind) && map.Entries.FirstOrDefault(entry => entry.Key.Value == Kind)?.Value is YamlScalar kind)
        {
            Kinds.TryAdd(kind.Value, new SchemaNode(owner));
            Kinds[kind.Value].AddKeys(map, recorder, builder);
        }
    }

    private void AddKeys(YamlMap map, SchemaRecorder recorder, SchemaBuilder builder)
    {
        var read = recorder.Of(map)!;
        Asked.Add(read.Keys);
        foreach (var key in read.Keys.Keys)
        {
            Keys.TryAdd(key, new SchemaValue());
        }

        foreach (var entry in map.Entries.Where(entry => Keys.ContainsKey(entry.Key.Value)))
        {
            Keys[entry.Key.Value].Add(entry.Value, recorder, builder);
        }
    }

    /// <summary>Counts what was asked for.</summary>
    internal sealed class Tally
    {
        private readonly Dictionary<string, int> required = new(StringComparer.Ordinal);
        private int count;

        /// <summary>The keys that every one must have.</summary>
        public IEnumerable<string> Required => required.Where(key => key.Value == count).Select(key => key.Key).Order(StringComparer.Ordinal);

        public void Add(Dictionary<string, bool> keys)
        {
            count++;
            foreach (var key in keys.Where(key => key.Value).Select(key => key.Key))
            {
                required[key] = required.GetValueOrDefault(key) + 1;
            }
        }
    }
}

/// <summary>What all values of one key have in common.</summary>
internal sealed class SchemaValue
{
    /// <summary>True when a text, a number or the like was seen.</summary>
    public bool IsScalar { get; private set; }

    /// <summary>What texts were taken for.</summary>
    public List<ValueShape> Shapes { get; } = [];

    /// <summary>What lists hold; null when none was seen.</summary>
    public SchemaValue? Items { get; private set; }

    /// <summary>What mappings hold; null when none was seen.</summary>
    public SchemaNode? Map { get; private set; }

    /// <summary>What mappings hold whose keys are the author's; null when none was seen.</summary>
    public SchemaValue? Pairs { get; private set; }

    /// <summary>True when no sample has the key.</summary>
    public bool IsUnknown => !IsScalar && Pairs is null && Items is null && Map is null;

    /// <summary>Adds a value.</summary>
    public void Add(YamlNode node, SchemaRecorder recorder, SchemaBuilder builder)
    {
        if (node is YamlScalar)
        {
            IsScalar = true;
            Shapes.AddRange(recorder.ShapesOf(node));
        }
        else if (node is YamlList list)
        {
            Items ??= new SchemaValue();
            list.Items.ToList().ForEach(item => Items.Add(item, recorder, builder));
        }
        else if (node is YamlMap pairs && recorder.ShapesOf(node).OfType<ValueShape.Pairs>().Any())
        {
            Pairs ??= new SchemaValue();
            pairs.Entries.ToList().ForEach(entry => Pairs.Add(entry.Value, recorder, builder));
        }
        else if (node is YamlMap map && recorder.Of(map) is { } read)
        {
            Map ??= builder.Node(read.Owner);
            Map.Add(map, recorder, builder);
        }
    }
}
