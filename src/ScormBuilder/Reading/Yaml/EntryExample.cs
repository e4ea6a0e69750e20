using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Shows how a value that is no mapping is written as one.</summary>
/// <param name="node">What was written.</param>
/// <param name="required">The keys that must be there.</param>
/// <param name="known">All keys.</param>
internal sealed partial class EntryExample(YamlNode node, IReadOnlyCollection<string> required, IReadOnlyCollection<string> known)
{
    private const int MostLines = 3;
    private const int LongestValue = 40;

    /// <summary>All keys, for a message.</summary>
    public string All => string.Join(", ", known.Distinct(StringComparer.Ordinal));

    /// <summary>The first line of an entry that only lacks its '- '; null where it is none.</summary>
    public string? Inside => node is YamlMap { Entries: [{ Key.Value: var key } first, ..] } && known.Contains(key) ? first.Value is YamlScalar scalar ? $"{key}: {Value(scalar.Value)}" : $"{key}:" : null;

    /// <summary>Lines for the keys that must be there, with what was written under the one that it was probably meant for.</summary>
    /// <param name="isEntry">Whether it is one entry of a list.</param>
    public string Example(bool isEntry)
    {
        var keys = (required.Count > 0 ? required : known).Distinct(StringComparer.Ordinal).Take(MostLines).ToList();
        var (id, text) = Parts(node);
        var main = keys.FirstOrDefault(key => key != "id");
        var lines = keys.Select((key, index) => $"'{(isEntry && index == 0 ? "- " : "")}{key}: {(key == "id" ? Id(id) : key == main ? Value(text) : "...")}'").ToList();
        return lines.Count < 2 ? string.Concat(lines) : $"{lines[0]} and below it {string.Join(" and ", lines.Skip(1))}";
    }

    private static (string Id, string Text) Parts(YamlNode node) => node switch
    {
        YamlScalar scalar => (scalar.Value, scalar.Value),
        YamlMap { Entries: [{ Key: var key, Value: YamlScalar value }, ..] } => (key.Value, value.Value),
        _ => ("", ""),
    };

    private static string Id(string text)
    {
        var id = NotInIds().Replace(text.ToLowerInvariant(), "-").Trim('-');
        return id.Length == 0 ? "first" : char.IsAsciiLetterLower(id[0]) ? id[..Math.Min(id.Length, LongestValue)].TrimEnd('-') : $"n{id[..Math.Min(id.Length, LongestValue)]}";
    }

    private static string Value(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.Length is 0 or > LongestValue ? "..." : Plain().IsMatch(line) ? line : $"\"{line.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInIds();

    [GeneratedRegex(@"^[\p{L}\p{Nd}]([^:#'""]|:(?! ))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
