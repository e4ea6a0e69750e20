using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What modules of one suite share. A module that stands alone has a suite with nothing in it.</summary>
public sealed record Suite
{
    /// <summary>Base IRI below which every activity id lies; null for a module that stands alone.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Licence of the content, where a module states none.</summary>
    public string? Licence { get; init; }

    /// <summary>BCP 47 tag, where a module states none.</summary>
    public string? Language { get; init; }

    /// <summary>Whom to tell of a barrier; for the accessibility statement.</summary>
    public string? AccessibilityContact { get; init; }

    /// <summary>Sources that pages may cite, in order of id.</summary>
    public ImmutableSortedDictionary<string, Source> Sources { get; init; } =
        ImmutableSortedDictionary.Create<string, Source>(StringComparer.Ordinal);

    /// <summary>A suite with nothing in it.</summary>
    public static Suite None { get; } = new();
}
