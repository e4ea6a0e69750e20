using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A prompt to think something over in writing, for the learner alone: what they write never leaves their browser.</summary>
/// <param name="Id">Stable id, unique among the module's reflections.</param>
/// <param name="Label">What the field is called; null for the player's own words.</param>
/// <param name="Prompt">What to think over.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ReflectionBlock(string Id, string? Label, ImmutableArray<Block> Prompt, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Prompt;
}
