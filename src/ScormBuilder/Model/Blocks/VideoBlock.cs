using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A video from the module's own folder.</summary>
/// <param name="Source">Path of the video in the module's folder.</param>
/// <param name="Captions">Path of its WebVTT captions (WCAG 2.2, 1.2.2); null for a silent one.</param>
/// <param name="Title">Its name.</param>
/// <param name="Transcript">The same in text (WCAG 2.2, 1.2.3).</param>
/// <param name="Span">The place in the source.</param>
public sealed record VideoBlock(string Source, string? Captions, string Title, ImmutableArray<Block> Transcript, SourceSpan Span) : Block(Span)
{
    /// <summary>Path of the image that stands there until the video is played.</summary>
    public string? Poster { get; init; }

    /// <summary>Path of WebVTT text that says what is seen and not heard (WCAG 2.2, 1.2.3).</summary>
    public string? Descriptions { get; init; }

    /// <summary>Path of the same video with audio description: a voice that says what is seen (WCAG 2.2, 1.2.5); null for none.</summary>
    public string? Described { get; init; }

    /// <summary>True when the author says that its own sound tells all that is seen, so that it needs no audio description.</summary>
    public bool IsAllInSound { get; init; }

    /// <summary>True when the author says that it has no sound, so that it needs neither captions nor audio description: its text is its alternative (WCAG 2.2, 1.2.1).</summary>
    public bool IsSilent { get; init; }

    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Transcript;

    /// <inheritdoc />
    public override IEnumerable<MediaReference> Media =>
    [
        new MediaReference(Source, Span, MediaUse.Video),
        .. Captions is null ? Array.Empty<MediaReference>() : [new MediaReference(Captions, Span, MediaUse.TimedText)],
        .. Poster is null ? Array.Empty<MediaReference>() : [new MediaReference(Poster, Span, MediaUse.Image)],
        .. Described is null ? Array.Empty<MediaReference>() : [new MediaReference(Described, Span, MediaUse.Video)],
        .. Descriptions is null ? Array.Empty<MediaReference>() : [new MediaReference(Descriptions, Span, MediaUse.TimedText)],
    ];
}
