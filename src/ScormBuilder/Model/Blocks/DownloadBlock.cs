using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A document to take away.</summary>
/// <param name="Source">Path of the document in the module's folder.</param>
/// <param name="Title">Its name.</param>
/// <param name="Blocks">What it is.</param>
/// <param name="Span">The place in the source.</param>
public sealed record DownloadBlock(string Source, string Title, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;

    /// <inheritdoc />
    public override IEnumerable<MediaReference> Media => [new MediaReference(Source, Span, MediaUse.Document)];
}
