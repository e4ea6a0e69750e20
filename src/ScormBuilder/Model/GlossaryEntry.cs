using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A term that the glossary explains.</summary>
public sealed record GlossaryEntry
{
    /// <summary>The id that a link <c>term:ID</c> refers to.</summary>
    public required string Id { get; init; }

    /// <summary>The term as it is written.</summary>
    public required string Term { get; init; }

    /// <summary>The definition, as plain text.</summary>
    public required string Definition { get; init; }

    /// <summary>Id of the source that the definition comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Other words for the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }
}
