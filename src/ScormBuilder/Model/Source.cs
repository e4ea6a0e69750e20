using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>How far a source has been checked.</summary>
public enum SourceStatus
{
    /// <summary>Seen at its publisher.</summary>
    SeenPublisher,

    /// <summary>Seen where others describe it.</summary>
    SeenSecondary,

    /// <summary>Worked out from figures that were seen.</summary>
    Derived,

    /// <summary>Not seen.</summary>
    Unverified,
}

/// <summary>A source that pages cite.</summary>
public sealed record Source
{
    /// <summary>What a citation names.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published, where known.</summary>
    public string? Year { get; init; }

    /// <summary>Its address; https or http.</summary>
    public string? Url { get; init; }

    /// <summary>When it was last consulted.</summary>
    public WrittenDate? Seen { get; init; }

    /// <summary>When it must be consulted again.</summary>
    public WrittenDate? CheckBy { get; init; }

    /// <summary>How far it has been checked.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>Its limits; what must still be checked, and by whom.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
