using System.Collections.Immutable;

namespace ScormBuilder.Assets.Media;

/// <summary>What is known of a media file from its structure, without decoding it.</summary>
internal sealed record MediaFacts
{
    /// <summary>Width in pixels, as it is shown; 0 where there is none.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels, as it is shown; 0 where there is none.</summary>
    public int Height { get; init; }

    /// <summary>Length of a film or recording in milliseconds; null where the file does not say it.</summary>
    public long? Milliseconds { get; init; }

    /// <summary>Whether a film or recording has a sound track.</summary>
    public bool HasSound { get; init; }

    /// <summary>How long a picture moves by itself, in milliseconds; 0 for one that does not, <see cref="long.MaxValue"/> for one that never stops.</summary>
    public long Moves { get; init; }
}

/// <summary>A media file as it is packed: without what says who made it, where and when.</summary>
/// <param name="Pieces">What is packed, in order.</param>
/// <param name="Facts">What is known of it.</param>
internal sealed record MediaScan(ImmutableArray<Piece> Pieces, MediaFacts Facts);
