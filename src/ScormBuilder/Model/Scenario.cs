using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A branching story: a graph of scenes with one start.</summary>
public sealed record Scenario
{
    /// <summary>Stable id, unique in the module.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What to know before starting.</summary>
    public RichText? Intro { get; init; }

    /// <summary>Id of the first scene.</summary>
    public required string Start { get; init; }

    /// <summary>All scenes in the author's order.</summary>
    public required ImmutableArray<Scene> Scenes { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>One scene. It is an ending when it has a debrief and no choices.</summary>
public sealed record Scene(
    string Id,
    string Title,
    RichText Text,
    ImmutableArray<SceneChoice> Choices,
    RichText? Debrief,
    SourceSpan Span)
{
    /// <summary>True when the story ends here.</summary>
    public bool IsEnding => Choices.IsEmpty;
}

/// <summary>What the learner may do in a scene.</summary>
/// <param name="Id">Stable id, unique in its scene.</param>
/// <param name="Text">What the learner does.</param>
/// <param name="Consequence">What follows, shown before the next scene.</param>
/// <param name="To">Id of the next scene.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="ToSpan">Where the next scene's id is written.</param>
public sealed record SceneChoice(string Id, RichText Text, RichText? Consequence, string To, SourceSpan Span, SourceSpan ToSpan);
