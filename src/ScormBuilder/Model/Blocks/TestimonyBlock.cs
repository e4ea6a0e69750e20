using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Where a testimony comes from.</summary>
public enum Provenance
{
    /// <summary>Its speaker agreed to its use here.</summary>
    Consented,

    /// <summary>It was published elsewhere, and its source is named.</summary>
    Published,

    /// <summary>It was written for the module; a learner is told so.</summary>
    Illustrative,
}

/// <summary>What someone tells of their own experience.</summary>
/// <param name="Provenance">Where it comes from.</param>
/// <param name="By">Who speaks, as they chose to be named.</param>
/// <param name="Source">A citation of where it was published; null for what was not.</param>
/// <param name="Blocks">The words.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TestimonyBlock(Provenance Provenance, string By, RichText? Source, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;

    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => Source is null ? [] : [Source];
}
