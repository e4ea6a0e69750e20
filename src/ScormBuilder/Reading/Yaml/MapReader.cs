using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Yaml;

/// <summary>
/// Reads the keys of one mapping. What is missing or wrong is reported and stands as null; <see cref="End"/> reports the keys that
/// nobody asked for.
/// </summary>
internal sealed partial class MapReader
{
    private const int LongestText = 4000;
    private const string AMapping = "a mapping (lines 'key: value')";

    private readonly List<string> known = [];
    private readonly List<string> required = [];
    private readonly List<string> toldEmpty = [];
    private readonly List<YamlScalar> texts;
    private readonly IKeyObserver? observer = KeyWatch.Observer;
    private readonly YamlMap map;
    private readonly string owner;
    private readonly DiagnosticBag bag;
    private bool isEnded;

    /// <summary>A reader of a mapping.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="owner">What it is, for messages.</param>
    /// <param name="bag">Where to report.</param>
    public MapReader(YamlMap map, string owner, DiagnosticBag bag)
        : this(map, owner, bag, [])
    {
    }

    /// <summary>A reader of a mapping that there is not: it is asked for what could have been in it, and says nothing.</summary>
    private MapReader(SourceSpan span, string owner)
    {
        (map, this.owner, bag, texts) = (new YamlMap([], span), owner, new DiagnosticBag(), []);
        observer = null;
    }

    private MapReader(YamlMap map, string owner, DiagnosticBag bag, List<YamlScalar> texts)
    {
        (this.map, this.owner, this.bag, this.texts) = (map, owner, bag, texts);
        observer?.Opened(map, owner);
    }

    public DiagnosticBag Bag => bag;

    public SourceSpan Span => map.Span;

    /// <summary>The plain texts for learners that were read so far, those of mappings inside too.</summary>
    public ImmutableArray<Passage> Passages => [.. texts.Select(text => new Passage(PassageKind.Heading, text.Value, [], text.Text.SpanAt))];

    /// <summary>The value of a key, whatever it is; null when the key is not there.</summary>
    public YamlNode? Find(string key)
    {
        known.Add(key);
        observer?.Asked(map, key, isRequired: false);
        return map.Find(key);
    }

    /// <summary>The value of a key that must be there.</summary>
    public YamlNode? Require(string key)
    {
        var node = Find(key);
        required.Add(key);
        observer?.Asked(map, key, isRequired: true);
        if (node is null)
        {
            bag.AddLater(() => isEnded && IsMisspelt(key) ? null : YamlDiagnostics.MissingKey(map.Span, key, owner));
        }

        return node;
    }

    /// <summary>A text that may be left out, but is not empty.</summary>
    public YamlScalar? OptionalScalar(string key) => Scalar(key, Find(key));

    /// <summary>A text that must be there.</summary>
    public YamlScalar? RequiredScalar(string key) => Scalar(key, Require(key));

    public string? OptionalText(string key, int longest = LongestText) => Limited(key, OptionalScalar(key), longest);

    public string? RequiredText(string key, int longest = LongestText) => Limited(key, RequiredScalar(key), longest);

    /// <summary>A text that must be there and is no learner's to read, so that it needs no translation.</summary>
    public string? RequiredNote(string key, int longest = LongestText) => Bounded(key, RequiredScalar(key), longest);

    /// <summary>A text that may be left out and is no learner's to read.</summary>
    public string? OptionalNote(string key, int longest = LongestText) => Bounded(key, OptionalScalar(key), longest);

    /// <summary>The mappings of a list, each to be read by a reader of its own.</summary>
    public IEnumerable<MapReader> Maps(string key, string itemOwner)
    {
        var node = Find(key);
        if (node is not (null or YamlList))
        {
            Empty(node, key);
            return [Instead(node, itemOwner, keys => YamlDiagnostics.WrongKind(node.Span, $"'{key}'", "a list of mappings", node.Kind, Below(node, key) ?? (keys.Inside is { } inside
                ? $"Put '- ' before '{inside}', and two more spaces before each line below it that belongs to the same entry."
                : $"Start each entry with '- ', for example: {keys.Example(isEntry: true)}. The keys of an entry are: {keys.All}.")))];
        }

        var items = List(key, node);
        var wrong = items.FirstOrDefault(item => item is not YamlMap);
        return items.Where(item => item is YamlMap || item == wrong)
            .Select(item => item is YamlMap inner ? new MapReader(inner, itemOwner, bag, texts) : Instead(item, itemOwner, keys => YamlDiagnostics.WrongKind(item.Span, $"An entry of '{key}'", AMapping, item.Kind, $"Write {keys.Example(isEntry: true)}. The keys of an entry are: {keys.All}.")));
    }

    /// <summary>The mapping that a key has.</summary>
    public MapReader? OptionalMap(string key, string itemOwner) => Find(key) switch
    {
        null => null,
        YamlMap inner => new MapReader(inner, itemOwner, bag, texts),
        var node => Instead(Empty(node, key), itemOwner, keys => YamlDiagnostics.WrongKind(node.Span, $"'{key}'", AMapping, node.Kind, Below(node, key) ?? $"Below '{key}:', indented by 2 spaces, write for example: {keys.Example(isEntry: false)}. Its keys are: {keys.All}.")),
    };

    /// <summary>The keys and texts of the mapping that a key has, whatever the keys are; none when left out.</summary>
    public IEnumerable<(YamlScalar Key, YamlScalar Value)> Pairs(string key)
    {
        var node = Find(key);
        if (node is YamlMap pairs)
        {
            observer?.Taken(pairs, new ValueShape.Pairs());
        }
        else if (node is not null)
        {
            Map(node, key, "");
        }

        return (node as YamlMap)?.Entries.Select(entry => (entry.Key, Value: Scalar(entry.Key.Value, entry.Value)!)).Where(pair => pair.Value is not null) ?? [];
    }

    /// <summary>A list of texts; none when left out.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key) =>
        List(key, Find(key)).Select(item => Scalar(key, item)).OfType<YamlScalar>().ToImmutableArray();

    public ImmutableArray<YamlNode> List(string key, YamlNode? node)
    {
        if (node is null)
        {
            return [];
        }

        if (node is YamlList list)
        {
            return WithinBounds(key, list);
        }

        Empty(node, key);
        bag.AddLater(() => YamlDiagnostics.WrongKind(node.Span, $"'{key}'", "a list (lines '- ...')", node.Kind, Below(node, key) ?? "Write a list (lines '- ...')."));
        return [];
    }

    /// <summary>A reader of a value that must be a mapping; null when it is none, which is reported.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="itemOwner">What it is, for messages.</param>
    /// <param name="remedy">What to write; in general terms when left out.</param>
    public MapReader? Map(YamlNode node, string key, string itemOwner, string? remedy = null)
    {
        if (node is YamlMap inner)
        {
            return new MapReader(inner, itemOwner, bag, texts);
        }

        Empty(node, key);
        bag.AddLater(() => YamlDiagnostics.WrongKind(node.Span, $"'{key}'", AMapping, node.Kind, Below(node, key) ?? remedy ?? "Write a mapping (lines 'key: value')."));
        return null;
    }

    /// <summary>A translation may hold texts; what this is called with is none.</summary>
    public void CheckIsOriginal(YamlScalar? scalar, string? key)
    {
        if (scalar is { IsTranslation: true })
        {
            bag.Add(LanguageDiagnostics.NotAText(scalar.Span, key ?? ""));
        }
    }

    /// <summary>Reports a text that its translation lacks.</summary>
    public void CheckIsTranslated(YamlScalar? scalar)
    {
        if (scalar?.Gap is { } gap)
        {
            bag.Add(gap);
        }
    }

    /// <summary>Tells who writes the schemas what a value may be.</summary>
    public void Taken(YamlScalar? scalar, ValueShape shape)
    {
        if (scalar is not null)
        {
            observer?.Taken(scalar, shape);
        }
    }

    /// <summary>The keys that were asked for so far.</summary>
    public IReadOnlyCollection<string> Known => known;

    /// <summary>A reader of an empty mapping that reports nothing: it tells which keys are asked for.</summary>
    public static MapReader Imagined(string owner) => new(SourceSpan.StartOf(""), owner);

    /// <summary>Reports every key that was not asked for and is none of some more.</summary>
    public void EndKnowing(IEnumerable<string> more)
    {
        known.AddRange(more.Distinct(StringComparer.Ordinal));
        End();
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void End()
    {
        isEnded = true;
        foreach (var entry in map.Entries.Where((entry, index) => !known.Contains(entry.Key.Value) && !IsAstray(index)))
        {
            bag.Add(YamlDiagnostics.UnknownKey(entry.Key.Span, entry.Key.Value, owner, known));
        }
    }

    /// <summary>Notes that a key should have lines below it, where it has nothing.</summary>
    private YamlNode Empty(YamlNode node, string key)
    {
        if (node is YamlScalar { Value.Length: 0, Cut: null })
        {
            toldEmpty.Add(key);
        }

        return node;
    }

    /// <summary>The remedy where nothing is below a key, or the lines there lack their indentation; null where something is.</summary>
    private string? Below(YamlNode node, string key)
    {
        var index = map.Entries.ToList().FindIndex(entry => entry.Key.Value == key);
        if (!toldEmpty.Contains(key) || index < 0 || index + 1 == map.Entries.Length || known.Contains(map.Entries[index + 1].Key.Value))
        {
            return null;
        }

        return $"Indent the lines below '{key}:' that belong to it by two spaces more, from '{map.Entries[index + 1].Key.Value}:' on.";
    }

    /// <summary>Whether a key that nobody asked for is probably this one, so that it is reported already.</summary>
    private bool IsMisspelt(string key) =>
        map.Entries.Any(entry => !known.Contains(entry.Key.Value) && Suggestion.Nearest(entry.Key.Value, known) == key);

    /// <summary>Whether an entry that nobody asked for probably belongs to an empty one above it, which is reported, and lacks its indentation.</summary>
    private bool IsAstray(int index)
    {
        var above = index - 1;
        while (above >= 0 && !known.Contains(map.Entries[above].Key.Value))
        {
            above--;
        }

        return above >= 0 && toldEmpty.Contains(map.Entries[above].Key.Value);
    }

    /// <summary>Reports a value that should be a mapping, or a list of some, once its reader has said what would be in it.</summary>
    private MapReader Instead(YamlNode node, string itemOwner, Func<EntryExample, Diagnostic> diagnostic)
    {
        var expected = new MapReader(node.Span, itemOwner);
        bag.AddLater(() => diagnostic(new EntryExample(node, expected.required, expected.known)));
        return expected;
    }

    private ImmutableArray<YamlNode> WithinBounds(string key, YamlList list)
    {
        var most = Bounds.ItemsOf(key);
        if (list.Items.Length <= most)
        {
            return list.Items;
        }

        bag.Add(YamlDiagnostics.TooManyItems(list.Span, $"'{key}'", list.Items.Length, most));
        return [];
    }

    private YamlScalar? Scalar(string key, YamlNode? node)
    {
        if (node is YamlScalar { Value.Length: > Bounds.Value and var length })
        {
            bag.Add(YamlDiagnostics.TooLong(node.Span, key, length, Bounds.Value));
            return null;
        }

        if (node is YamlScalar { Value: var value } && !string.IsNullOrWhiteSpace(value))
        {
            return (YamlScalar)node;
        }

        if (node is not null)
        {
            bag.Add(node is YamlScalar empty ? empty.Cut ?? YamlDiagnostics.Empty(node.Span, key) : YamlDiagnostics.WrongKind(node.Span, $"'{key}'", "text", node.Kind, "Write the text itself, without '- ', keys or brackets."));
        }

        return null;
    }

    /// <summary>Takes a value for a text that learners read: one that its translation lacks is reported, and its wording is checked with that of other texts.</summary>
    public void TakeText(YamlScalar? scalar)
    {
        CheckIsTranslated(scalar);
        if (scalar is not null)
        {
            texts.Add(scalar);
        }
    }

    private string? Limited(string key, YamlScalar? scalar, int longest)
    {
        TakeText(scalar);
        if (scalar?.Value.Contains("{{", StringComparison.Ordinal) == true)
        {
            bag.Add(YamlDiagnostics.WordingInPlainText(scalar.Span, key));
        }

        if (scalar is not null && FootnoteMark().Match(scalar.Value) is { Success: true } mark)
        {
            bag.Add(FootnoteDiagnostics.InPlainText(scalar.Text.SpanAt(mark.Index), key));
        }

        if (scalar is not null && LanguageMark().Match(scalar.Value) is { Success: true } words)
        {
            bag.Add(LanguageDiagnostics.InPlainText(scalar.Text.SpanAt(words.Index), key));
        }

        if (scalar is not null && PlainTextMarks.Find(scalar.Value) is { } found)
        {
            bag.Add(LeftoverDiagnostics.MarksInPlainText(scalar.Text.SpanAt(found.Index), key, found.Written, found.Remedy));
        }

        return Bounded(key, scalar, longest);
    }

    private string? Bounded(string key, YamlScalar? scalar, int longest)
    {
        if (scalar?.Cut is { } cut)
        {
            bag.Add(cut);
        }

        Taken(scalar, new ValueShape.Limited(longest));
        if (scalar?.Value.Length > longest)
        {
            bag.Add(YamlDiagnostics.TooLong(scalar.Span, key, scalar.Value.Length, longest));
        }

        return scalar?.Value.Trim();
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    internal static partial Regex IdPattern();

    /// <summary>A mark of a footnote, as it stands in text.</summary>
    [GeneratedRegex(@"\[\^[A-Za-z0-9-]{1,64}\]", RegexOptions.CultureInvariant)]
    internal static partial Regex FootnoteMark();

    /// <summary>Words with a mark of their language, as they stand in text.</summary>
    [GeneratedRegex(@"\[[^\[\]]*\]\{\s*lang\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex LanguageMark();
}
