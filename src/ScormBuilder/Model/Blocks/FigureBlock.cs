using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A picture with a caption.</summary>
/// <param name="Source">Path of the picture in the module's folder.</param>
/// <param name="Alt">What it shows (WCAG 2.2, 1.1.1); empty when it is decorative.</param>
/// <param name="Caption">What is said below it.</param>
/// <param name="Description">All that it shows, where a few words cannot say it; empty where they can.</param>
/// <param name="Span">The place in the source.</param>
public sealed record FigureBlock(
    string Source, string Alt, ImmutableArray<Block> Caption, ImmutableArray<Block> Description, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Description.Concat(Caption);

    /// <inheritdoc />
    public override IEnumerable<MediaReference> Media => [new MediaReference(Source, Span, MediaUse.Image)];
}
