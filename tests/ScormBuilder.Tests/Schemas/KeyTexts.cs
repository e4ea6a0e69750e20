using ScormBuilder.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Tests.Schemas;

/// <summary>What each key is for, in words: <c>keys.yaml</c> beside this file, by what messages call the mapping and by key.</summary>
internal sealed class KeyTexts
{
    private readonly Dictionary<(string Owner, string Key), string> texts;
    private readonly HashSet<(string Owner, string Key)> used = [];

    private KeyTexts(Dictionary<(string, string), string> texts) => this.texts = texts;

    /// <summary>Keys that have no text.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of keys that no reader asks for.</summary>
    public IEnumerable<string> Unused => texts.Keys.Except(used).Select(key => $"{key.Owner}: {key.Key}");

    public static KeyTexts Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Tests, "Schemas", "keys.yaml"))));
        return new KeyTexts(((YamlMappingNode)yaml.Documents[0].RootNode).Children
            .SelectMany(owner => ((YamlMappingNode)owner.Value).Children.Select(key => (Owner: owner.Key.ToString(), Key: key.Key.ToString(), Text: key.Value.ToString())))
            .ToDictionary(key => (key.Owner, key.Key), key => key.Text));
    }

    public string Of(string owner, string key)
    {
        used.Add((owner, key));
        if (texts.TryGetValue((owner, key), out var text))
        {
            return text;
        }

        Missing.Add($"{owner}: {key}");
        return "";
    }
}
