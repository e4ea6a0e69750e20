using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>When a check tells the learner how an answer did.</summary>
public enum FeedbackTiming
{
    /// <summary>After each answer.</summary>
    Immediate,

    /// <summary>When all are answered.</summary>
    Final,
}

/// <summary>A set of questions answered together.</summary>
public sealed record KnowledgeCheck
{
    /// <summary>Stable id, unique in the module.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What to know before starting.</summary>
    public RichText? Intro { get; init; }

    /// <summary>Per cent of the points that pass it, 1 to 100; null for practice.</summary>
    public int? Mastery { get; init; }

    /// <summary>How often it may be taken; null is without limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>When feedback is given.</summary>
    public required FeedbackTiming Feedback { get; init; }

    /// <summary>Its questions in order.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
