using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The stage that the checking of a source has reached.</summary>
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
    /// <summary>The id that citations refer to.</summary>
    public required string Id { get; init; }

    /// <summary>The publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The year of publication, where known.</summary>
    public string? Year { get; init; }

    /// <summary>The address; https or http.</summary>
    public string? Url { get; init; }

    /// <summary>The date on which it was last consulted.</summary>
    public WrittenDate? Seen { get; init; }

    /// <summary>The date by which it must be consulted again.</summary>
    public WrittenDate? CheckBy { get; init; }

    /// <summary>The stage that its checking has reached.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>Its limits; the checks that are still to do, and the person to do them.</summary>
    public string? Note { get; init; }

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }
}
