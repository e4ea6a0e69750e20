using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Someone's words.</summary>
/// <param name="By">Who said or wrote them.</param>
/// <param name="Source">A citation of where they stand; null when none is given.</param>
/// <param name="Blocks">The words.</param>
/// <param name="Span">The place in the source.</param>
public sealed record QuotationBlock(string By, RichText? Source, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;

    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => Source is null ? [] : [Source];
}
