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
    public override string Kind => "text";
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
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
