using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Blocks in another language than the page (WCAG 2.2, 3.1.2).</summary>
/// <param name="Language">BCP 47 tag of the language.</param>
/// <param name="Blocks">What is in that language.</param>
/// <param name="Span">The place in the source.</param>
public sealed record PassageBlock(string Language, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;
}
