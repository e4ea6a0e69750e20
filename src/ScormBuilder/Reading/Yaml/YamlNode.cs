using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Yaml;

/// <summary>A node of a YAML document, with its place.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, a number or the like: YAML's types play no part, the reader knows what it wants.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Text">The value with the places of its characters.</param>
/// <param name="Span">Where the scalar starts.</param>
internal sealed record YamlScalar(string Value, SourceText Text, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>What to report when it is taken for a text: that it is the original's and was not translated.</summary>
    public Diagnostic? Gap { get; init; }

    /// <summary>What to report when it is taken for a text: that YAML takes the rest of it for a comment.</summary>
    public Diagnostic? Cut { get; init; }

    /// <summary>True when it comes from a translation, which holds nothing but texts.</summary>
    public bool IsTranslation { get; init; }

    public override string Kind => Value.Length == 0 ? "empty" : "text";
}

/// <summary>A list.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

/// <summary>A mapping, in the author's order.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a mapping";

    /// <summary>The value of a key; null when the key is not there.</summary>
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
