using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>An ordered choice of a suite's modules for an audience.</summary>
/// <param name="Id">Stable id, unique in the suite.</param>
/// <param name="Title">The title.</param>
/// <param name="Audience">The intended audience.</param>
/// <param name="Modules">Folders of the modules, in the order in which they are taken.</param>
/// <param name="IsSensitive">True when the choice of this route could say something of the learner: nothing about it ever leaves the device.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Route(string Id, string Title, string? Audience, ImmutableArray<string> Modules, bool IsSensitive, SourceSpan Span)
{
    /// <summary>
    /// The id that platforms and their reports use, in file names, manifests and records; for a sensitive route it reveals
    /// nothing about it.
    /// </summary>
    public required string PublicId { get; init; }

    /// <summary>The title that platforms and learners see.</summary>
    public required string PublicTitle { get; init; }
}
