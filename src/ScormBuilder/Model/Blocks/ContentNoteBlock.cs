using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Blocks that may be hard to read: the note says what is coming, and a learner may skip them.</summary>
/// <param name="Text">What is coming.</param>
/// <param name="Blocks">What the note is about.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ContentNoteBlock(string Text, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;
}
