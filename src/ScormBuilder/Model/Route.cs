using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>An ordered choice of a suite's modules for an audience.</summary>
/// <param name="Id">Stable id, unique in the suite.</param>
/// <param name="Title">Its name.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Modules">Folders of the modules, in the order in which they are taken.</param>
/// <param name="IsSensitive">True when the choice of this route could say something of the learner: nothing about it ever leaves the device.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Route(string Id, string Title, string? Audience, ImmutableArray<string> Modules, bool IsSensitive, SourceSpan Span)
{
    /// <summary>Its id as platforms and their reports know it, in file names, manifests and records: of a sensitive one it tells nothing.</summary>
    public required string PublicId { get; init; }

    /// <summary>Its title as platforms and learners see it.</summary>
    public required string PublicTitle { get; init; }
}
