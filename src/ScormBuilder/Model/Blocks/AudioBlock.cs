using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A sound recording from the module's own folder.</summary>
/// <param name="Source">Path of the recording in the module's folder.</param>
/// <param name="Captions">Path of WebVTT captions that are shown while it plays; null for none.</param>
/// <param name="Title">Its name.</param>
/// <param name="Transcript">The same in text (WCAG 2.2, 1.2.1).</param>
/// <param name="Span">The place in the source.</param>
public sealed record AudioBlock(string Source, string? Captions, string Title, ImmutableArray<Block> Transcript, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Transcript;

    /// <inheritdoc />
    public override IEnumerable<MediaReference> Media =>
    [
        new MediaReference(Source, Span, MediaUse.Audio),
        .. Captions is null ? Array.Empty<MediaReference>() : [new MediaReference(Captions, Span, MediaUse.TimedText)],
    ];
}
