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

    /// <summary>The questions of every attempt, in order.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>Pools of which each attempt draws some more.</summary>
    public ImmutableArray<QuestionPool> Pools { get; init; } = [];

    /// <summary>True when each learner meets the questions in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>All questions that an attempt can hold.</summary>
    public IEnumerable<Question> AllQuestions => Questions.Concat(Pools.SelectMany(pool => pool.Questions));

    /// <summary>How many questions an attempt holds.</summary>
    public int Asked => Questions.Length + Pools.Sum(pool => pool.Draw);

    /// <summary>Its title and the plain texts of its questions, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Questions of which each attempt draws some.</summary>
/// <param name="Id">Stable id, unique in its check.</param>
/// <param name="Draw">How many an attempt draws.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Span">Where it is written.</param>
public sealed record QuestionPool(string Id, int Draw, ImmutableArray<Question> Questions, SourceSpan Span);
