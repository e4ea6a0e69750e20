using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A branching story: a graph of scenes with one start, and flags that remember what was done.</summary>
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

    /// <summary>Where the first scene's id is written.</summary>
    public required SourceSpan StartSpan { get; init; }

    /// <summary>What the story can remember; nothing is set at the start.</summary>
    public ImmutableArray<FlagReference> Flags { get; init; } = [];

    /// <summary>True when the author asked for points.</summary>
    public bool IsScored { get; init; }

    /// <summary>Its title and those of its scenes, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>All scenes in the author's order.</summary>
    public required ImmutableArray<Scene> Scenes { get; init; }

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The images of its scenes, without those in its texts.</summary>
    public IEnumerable<MediaReference> Media => Scenes.Select(scene => scene.Image).OfType<SceneImage>().Select(image => image.Source);
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
    /// <summary>Who speaks its text.</summary>
    public string? Speaker { get; init; }

    /// <summary>What it looks like.</summary>
    public SceneImage? Image { get; init; }

    /// <summary>What is told after its text while a condition holds.</summary>
    public ImmutableArray<SceneAddition> Also { get; init; } = [];

    /// <summary>What changes when the learner comes here.</summary>
    public FlagChange OnEntry { get; init; } = FlagChange.None;

    /// <summary>True when the story ends here.</summary>
    public bool IsEnding => Choices.IsEmpty;
}

/// <summary>The image of a scene.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Alt">What it shows (WCAG 2.2, 1.1.1).</param>
public sealed record SceneImage(MediaReference Source, string Alt);

/// <summary>A text that a scene has only while a condition holds.</summary>
public sealed record SceneAddition(Condition Condition, RichText Text, SourceSpan Span);

/// <summary>What the learner may do in a scene.</summary>
/// <param name="Id">Stable id, unique in its scene.</param>
/// <param name="Text">What the learner does.</param>
/// <param name="Consequence">What follows, shown before the next scene.</param>
/// <param name="To">Id of the next scene.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="ToSpan">Where the next scene's id is written.</param>
public sealed record SceneChoice(string Id, RichText Text, RichText? Consequence, string To, SourceSpan Span, SourceSpan ToSpan)
{
    /// <summary>When it is offered; null is always.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What changes when it is made, before the next scene.</summary>
    public FlagChange Change { get; init; } = FlagChange.None;

    /// <summary>What it counts where the scenario is scored, 0 to 100.</summary>
    public int Points { get; init; }
}
