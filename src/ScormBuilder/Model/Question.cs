using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A question, whatever its kind.</summary>
public abstract record Question
{
    /// <summary>Stable id, unique in the module: what the platform and the learner's state know it by.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked.</summary>
    public required RichText Prompt { get; init; }

    /// <summary>A hint that the learner may open.</summary>
    public RichText? Hint { get; init; }

    /// <summary>General feedback.</summary>
    public required QuestionFeedback Feedback { get; init; }

    /// <summary>How often it may be answered in the flow of a page; null is without limit. A check sets its own.</summary>
    public int? Attempts { get; init; }

    /// <summary>Points for the full answer, 1 to 100.</summary>
    public int Points { get; init; } = 1;

    /// <summary>Id of the objective it serves.</summary>
    public string? Objective { get; init; }

    /// <summary>True when the answer must never leave the page: it reaches no state and no platform.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>All its texts in the order in which a learner meets them.</summary>
    public IEnumerable<RichText> Texts =>
        new[] { Prompt, Hint }.Concat(AnswerTexts).Concat([Feedback.Correct, Feedback.Partial, Feedback.Incorrect]).OfType<RichText>();

    /// <summary>The files that it shows, without images in its texts.</summary>
    public virtual IEnumerable<MediaReference> Media => [];

    /// <summary>The texts of what there is to answer with, each with its feedback.</summary>
    protected virtual IEnumerable<RichText?> AnswerTexts => [];
}

/// <summary>A question answered by picking from options, written as <c>kind: choice</c> or <c>kind: multiple</c>.</summary>
public abstract record OptionQuestion : Question
{
    /// <summary>The options in the author's order.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <inheritdoc />
    protected override IEnumerable<RichText?> AnswerTexts => Options.SelectMany(option => new[] { option.Text, option.Feedback });
}

/// <summary>One answer out of several.</summary>
public sealed record ChoiceQuestion : OptionQuestion;

/// <summary>Any number of answers out of several.</summary>
public sealed record MultipleResponseQuestion : OptionQuestion;

/// <summary>An option to pick.</summary>
public sealed record Option(string Id, RichText Text, bool Correct, RichText? Feedback, SourceSpan Span);

/// <summary>Feedback to the answer as a whole.</summary>
/// <param name="Correct">After the full answer.</param>
/// <param name="Incorrect">After any other.</param>
/// <param name="Partial">After an answer that is right in part; <paramref name="Incorrect"/> stands in.</param>
public sealed record QuestionFeedback(RichText? Correct, RichText? Incorrect, RichText? Partial);
