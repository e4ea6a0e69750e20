using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The time at which a check gives feedback on an answer.</summary>
public enum FeedbackTiming
{
    /// <summary>After each answer.</summary>
    Immediate,

    /// <summary>After all questions are answered.</summary>
    Final,
}

/// <summary>A set of questions answered together.</summary>
public sealed record KnowledgeCheck
{
    /// <summary>Stable id, unique in the module.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>An introduction to read before starting.</summary>
    public RichText? Intro { get; init; }

    /// <summary>Per cent of the points that pass it, 1 to 100; null for practice.</summary>
    public int? Mastery { get; init; }

    /// <summary>The number of attempts that a learner has; null for no limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>The time at which feedback is given.</summary>
    public required FeedbackTiming Feedback { get; init; }

    /// <summary>The questions of every attempt, in order.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>Pools of which each attempt draws some more.</summary>
    public ImmutableArray<QuestionPool> Pools { get; init; } = [];

    /// <summary>True when each learner meets the questions in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>All questions that an attempt can hold.</summary>
    public IEnumerable<Question> AllQuestions => Questions.Concat(Pools.SelectMany(pool => pool.Questions));

    /// <summary>The number of questions in an attempt.</summary>
    public int Asked => Questions.Length + Pools.Sum(pool => pool.Draw);

    /// <summary>The title and the plain texts of the questions, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Questions of which each attempt draws some.</summary>
/// <param name="Id">Stable id, unique in its check.</param>
/// <param name="Draw">The number of questions that an attempt draws.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Span">The place in the source.</param>
public sealed record QuestionPool(string Id, int Draw, ImmutableArray<Question> Questions, SourceSpan Span);
